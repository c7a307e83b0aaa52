import Bureau
import BureauLedger
import Checklists
import Diagnostics
public import Practice
import Store

/// How far the bureau has replied to a firm.
struct ReplyState: Hashable, Codable, Sendable {
    /// The number of the last reply.
    var sequence: Int64 = 0
    /// Its hash.
    var hash: String?
    /// The position of the last receipt that it told of.
    var position: Int64 = 0
}

extension BureauDesk {
    /// The most that one reply says of what waits or was refused.
    static let mostOpen = 200

    /// The signed reply to an enrolled firm: what became of its filings since the last one.
    public func reply(to firm: CreditCode) throws -> SignedMessage {
        guard let enrolment = try office.heldEnrolment(firm)?.value else {
            throw Diagnostic.workflow("unknownEnrolment")
        }
        let subject = "reply/\(firm.text)"
        let held = try office.held(ReplyState.self, in: Streams.bureau, subject: subject)
        let state = held?.value ?? ReplyState()
        let receipts = try ledger.receipts(of: firm, after: state.position, in: profile.district)
        let last = try ledger.lastLink(of: firm, in: profile.district)
        let reply = BureauReply(
            bureau: profile.id,
            firm: firm,
            sequence: state.sequence + 1,
            previous: state.hash,
            on: office.today,
            through: last?.sequence ?? 0,
            throughHash: last?.hash,
            accepted: receipts.count { [.accepted, .late].contains($0.receipt.outcome) },
            late: receipts.count { $0.receipt.outcome == .late },
            open: try open(of: firm),
            keys: enrolment.keys.filter { $0.revoked == nil }.map(\.key),
            words: try office.listedWords(),
        )
        let message = try SignedMessage(.reply, reply, by: office.filingKeyMakingOne())
        let next = ReplyState(
            sequence: reply.sequence,
            hash: message.hash,
            position: receipts.last?.position ?? state.position,
        )
        try office.append([
            office.draft(
                next,
                kind: .bureauReply,
                in: Streams.bureau,
                subject: subject,
                replacing: held?.heads ?? [],
                requires: held?.heads ?? [],
            )
        ])
        return message
    }

    private func open(of firm: CreditCode) throws -> [BureauReply.Open] {
        try ledger.pending(nil, in: profile.district)
            .filter { $0.firm == firm && $0.state != .settled }
            .suffix(BureauDesk.mostOpen)
            .map { pending in
                BureauReply.Open(
                    sequence: pending.sequence,
                    hash: SignedMessage(line: pending.envelope)?.hash ?? "",
                    problem: pending.problem,
                    waits: pending.state == .waiting,
                )
            }
    }

    /// The firms that are enrolled, by code.
    public func enrolledFirms() throws -> [CreditCode: String] {
        Dictionary(
            uniqueKeysWithValues: try office.held(Enrolment.self, in: Streams.enrolments).map {
                ($0.value.firm, $0.value.name)
            }
        )
    }
}
