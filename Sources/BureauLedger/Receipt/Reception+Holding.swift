import Bureau
import Foundation
import Practice

extension Reception {
    /// Puts a message into the list that an officer works through; one that is there already changes nothing.
    func hold(_ message: ReceivedFiling, _ problem: FilingProblem) throws -> ReceiptDraft {
        let earlier = try heldBefore(message)
        var draft = ReceiptDraft(
            hash: message.hash,
            firm: message.filing?.firm,
            sequence: message.filing?.sequence,
            outcome: problem.mayWait ? .waiting : .refused,
            problem: problem,
        )
        if earlier.contains(where: { $0.problem == problem }) {
            draft.outcome = .duplicate
            return draft
        }
        draft.position = nextPosition()
        if let waiting = earlier.first(where: { $0.state == .waiting }), message.problem == nil {
            try keep(waiting, draft.outcome == .waiting ? .waiting : .refused, problem)
        } else {
            try insert(message, problem, draft)
        }
        return draft
    }

    private func heldBefore(
        _ message: ReceivedFiling
    ) throws -> [(number: Int64, problem: FilingProblem, state: PendingFiling.State)] {
        try connection.rows(
            "SELECT number, problem, state FROM pending WHERE district = $1 AND hash = $2",
            [.text(district.digits), .bytes(LedgerHash.bytes(message.hash))],
        ).map { values in
            var row = LedgerRow(values)
            return (
                try row.integer(), try row.word(FilingProblem.self),
                try row.word(PendingFiling.State.self),
            )
        }
    }

    private func insert(
        _ message: ReceivedFiling,
        _ problem: FilingProblem,
        _ draft: ReceiptDraft,
    ) throws {
        lastNumber += 1
        let verified = message.problem == nil && problem.mayWait ? message.filing : nil
        let state: PendingFiling.State = draft.outcome == .waiting ? .waiting : .refused
        try connection.load(
            [
                [
                    .text(district.digits), .integer(lastNumber),
                    .bytes(LedgerHash.bytes(message.hash)), LedgerValue(draft.firm?.text),
                    LedgerValue(draft.sequence), LedgerValue(desk.today),
                    .text(problem.rawValue), .text(state.rawValue), .bytes(message.envelope),
                    try verified.map { .bytes(try JSONEncoder().encode($0)) } ?? .null,
                ]
            ],
            into: "pending",
            [
                "district", "number", "hash", "firm", "sequence", "arrived_on", "problem",
                "state", "envelope", "filing",
            ],
        )
        guard let filing = message.filing, filing.sequence >= (try chain(of: filing.firm)).next
        else { return }
        chains[filing.firm]?.held[filing.sequence, default: []].append(
            FirmChain.Held(number: lastNumber, state: state, isVerified: verified != nil)
        )
    }

    /// Notes where something that is held stands now, if that is new.
    func keep(
        _ held: HeldFiling,
        _ state: PendingFiling.State,
        _ problem: FilingProblem,
    ) throws {
        guard held.state != state || held.problem != problem else { return }
        try keep((held.number, held.problem, held.state), state, problem)
        guard let filing = held.filing else { return }
        released.append(
            draft(
                filing,
                held.message.hash,
                state == .waiting ? .waiting : .refused,
                problem,
                at: nextPosition(),
            )
        )
    }

    private func keep(
        _ held: (number: Int64, problem: FilingProblem, state: PendingFiling.State),
        _ state: PendingFiling.State,
        _ problem: FilingProblem,
    ) throws {
        try connection.run(
            "UPDATE pending SET state = $1, problem = $2 WHERE district = $3 AND number = $4",
            [
                .text(state.rawValue), .text(problem.rawValue), .text(district.digits),
                .integer(held.number),
            ],
        )
    }

    /// Takes something off the list because it counts now.
    func remove(_ held: HeldFiling) throws {
        try connection.run(
            "DELETE FROM pending WHERE district = $1 AND number = $2",
            [.text(district.digits), .integer(held.number)],
        )
    }

    /// Takes a message off the list that arrived again and counts now.
    func clear(_ filing: Filing, _ hash: String) throws {
        guard chains[filing.firm]?.held[filing.sequence] != nil else { return }
        try connection.run(
            "DELETE FROM pending WHERE district = $1 AND hash = $2 AND state = 'waiting'",
            [.text(district.digits), .bytes(LedgerHash.bytes(hash))],
        )
    }
}

extension ReceivedFiling {
    /// The message as far as one that is too long is kept: its hash.
    var withoutContent: ReceivedFiling {
        ReceivedFiling(filing: nil, envelope: Data(), hash: hash, problem: .oversized)
    }
}
