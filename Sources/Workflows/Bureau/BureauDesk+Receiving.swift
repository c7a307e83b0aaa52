import Bureau
import BureauLedger
import Checklists
import Diagnostics
import Foundation
import Practice
import Store

extension BureauDesk {
    /// The most filings in one transaction.
    public static let batch = 500

    /// Takes in the messages of files, in their order, in transactions of at most 500.
    ///
    /// What is told has been written down; a reception that was interrupted is completed by running it again.
    public func receive(
        _ files: [String],
        progress: (ReceptionSummary) -> Void = { _ in },
    ) throws -> ReceptionSummary {
        var summary = ReceptionSummary()
        var batch: [ReceivedFiling] = []
        for path in files {
            var file = try MessageFile(path, longest: SignedMessage.longest)
            var number = 0
            var opener = try opener()
            while let line = try file.next() {
                number += 1
                switch line {
                case .tooLong: batch.append(opener.oversized(line: number, of: path))
                case .message(let data):
                    if let message = SignedMessage(line: data), message.form == .notice {
                        try write(&batch, into: &summary)
                        try take(notice: message, into: &summary)
                        opener = try self.opener()
                    } else {
                        batch.append(opener.open(data))
                    }
                }
                guard batch.count == BureauDesk.batch else { continue }
                try write(&batch, into: &summary)
                progress(summary)
            }
        }
        try write(&batch, into: &summary)
        return summary
    }

    /// Looks again at everything that waits.
    public func retry() throws -> ReceptionSummary {
        let opener = try opener()
        var summary = ReceptionSummary()
        summary.count(try ledger.retryWaiting(at: ledgerDesk(), opening: opener.open))
        return summary
    }

    private func write(
        _ batch: inout [ReceivedFiling],
        into summary: inout ReceptionSummary,
    ) throws {
        guard !batch.isEmpty else { return }
        summary.count(try ledger.receive(batch, at: ledgerDesk()))
        batch = []
    }

    /// Takes in that a firm changes a key, or gives one up; one that was taken in before changes nothing.
    private func take(notice message: SignedMessage, into summary: inout ReceptionSummary) throws {
        guard message.isGenuine, let notice = message.content(KeyNotice.self),
            notice.bureau == profile.id, notice.key == message.key,
            let held = try office.heldEnrolment(notice.firm),
            let key = held.value.key(notice.key)
        else {
            summary.refusedNotices += 1
            return
        }
        let isKnown = notice.next.map { held.value.key($0) != nil } ?? (key.revoked != nil)
        guard !isKnown else {
            summary.notices += 1
            return
        }
        guard key.revoked == nil else {
            summary.refusedNotices += 1
            return
        }
        var enrolment = held.value
        if let next = notice.next, let key = try? EnrolledKey(next, since: office.today) {
            enrolment = try enrolment.adding(key)
        }
        let reason = try DatedReason(on: notice.on, reason: notice.reason.rawValue)
        try office.keep(enrolment.revoking(notice.key, reason), over: held)
        summary.notices += 1
    }
}
