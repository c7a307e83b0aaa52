import Bureau
import Foundation
import Practice

extension Reception {
    /// Decides on a message that arrived, and on those that waited for it.
    func receive(_ message: ReceivedFiling) throws {
        if message.envelope.count > Ledger.longest {
            return drafts.append(try hold(message.withoutContent, .oversized))
        }
        if let problem = message.problem {
            return drafts.append(try hold(message, problem))
        }
        guard let filing = message.filing else {
            return drafts.append(try hold(message, .unreadable))
        }
        let next = try chain(of: filing.firm).next
        drafts.append(try decide(filing, message))
        guard try chain(of: filing.firm).next > next else { return try release(filing.firm) }
        try refuseRivals(of: next, filing.firm)
        try release(filing.firm)
    }

    private func decide(_ filing: Filing, _ message: ReceivedFiling) throws -> ReceiptDraft {
        switch try verdict(on: filing, hash: message.hash) {
        case .duplicate:
            let problem = try known.filing(filing.id)?.problem
            return draft(filing, message.hash, .duplicate, problem, at: nil)
        case .accepted(_, let isLate):
            try clear(filing, message.hash)
            return try accept(filing, message.hash, message.envelope, isLate: isLate)
        case .waiting(let problem): return try hold(message, problem)
        case .refused(let problem):
            let draft = try hold(message, problem)
            if problem.keepsItsPlace { try refuse(filing, message, problem) }
            return draft
        }
    }

    /// What becomes of a filing by what is known now.
    func verdict(on filing: Filing, hash: String) throws -> FilingVerdict {
        let chain = try chain(of: filing.firm)
        var earlier = try known.filing(filing.id)
        if earlier == nil, filing.sequence < chain.next {
            earlier = try known.filing(filing.sequence, of: filing.firm)
        }
        let desk = FilingDesk(
            bureau: desk.bureau,
            today: desk.today,
            enrolment: desk.firms[filing.firm] ?? .unknown,
            last: chain.last,
            earlier: earlier.map { LedgerHash.text($0.hash) },
            knowsCorrected: try !filing.changesEarlier || knowsWhatItChanges(filing),
            lockedThrough: lockedThrough?.lastDay,
            words: desk.words,
        )
        return desk.verdict(on: filing, hash: hash)
    }

    private func knowsWhatItChanges(_ filing: Filing) throws -> Bool {
        if let corrected = filing.corrects,
            try known.filing(corrected)?.firm != filing.firm
        {
            return false
        }
        switch filing.content {
        case .withdrawn(let kind, let subject):
            if refusedSubjects.contains(subject) { return true }
            return try events.isKnown(
                SubjectKey(firm: filing.firm, kind: kind, subject: subject)
            )
        case .pointsWithdrawn(let checkup):
            if refusedSubjects.contains(checkup) { return true }
            return try knowsPoints(of: checkup, from: filing.firm)
        case .event, .levels, .points: return true
        }
    }

    /// Lets those count that waited for the end of a firm's chain, one after the other.
    func release(_ firm: CreditCode) throws {
        while true {
            let chain = try chain(of: firm)
            guard let held = chain.held[chain.next], !held.isEmpty else { return }
            let next = chain.next
            for one in held where one.isVerified && one.state != .refused {
                try reconsider(one.number)
                if try self.chain(of: firm).next > next { break }
            }
            if try self.chain(of: firm).next == next { return }
            try refuseRivals(of: next, firm)
        }
    }

    /// Decides again on what is held.
    func reconsider(_ number: Int64) throws {
        guard let held = try HeldFiling(number, of: district, connection),
            let filing = held.filing
        else { return }
        if held.state == .settled {
            if try fits(filing) { try refuse(filing, held.message, held.problem) }
            return
        }
        switch try verdict(on: filing, hash: held.message.hash) {
        case .duplicate: try remove(held)
        case .accepted(_, let isLate):
            try remove(held)
            released.append(
                try accept(filing, held.message.hash, held.message.envelope, isLate: isLate)
            )
        case .waiting(let problem): try keep(held, .waiting, problem)
        case .refused(let problem):
            try keep(held, .refused, problem)
            if problem.keepsItsPlace { try refuse(filing, held.message, problem) }
        }
    }

    /// Whether a message that was put aside is the next of its chain, so that those behind it may count.
    private func fits(_ filing: Filing) throws -> Bool {
        let chain = try chain(of: filing.firm)
        return filing.sequence == chain.next && filing.previous == chain.last?.hash
    }

    /// Refuses others that waited for a number that is taken now.
    private func refuseRivals(of sequence: Int64, _ firm: CreditCode) throws {
        for rival in chains[firm]?.held.removeValue(forKey: sequence) ?? []
        where rival.state == .waiting {
            try reconsider(rival.number)
        }
    }

    func draft(
        _ filing: Filing,
        _ hash: String,
        _ outcome: FilingReceipt.Outcome,
        _ problem: FilingProblem?,
        at position: Int64?,
    ) -> ReceiptDraft {
        ReceiptDraft(
            hash: hash,
            firm: filing.firm,
            sequence: filing.sequence,
            outcome: outcome,
            problem: problem,
            position: position,
        )
    }

    func nextPosition() -> Int64 {
        position += 1
        return position
    }
}
