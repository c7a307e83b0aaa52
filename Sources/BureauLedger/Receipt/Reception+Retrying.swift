import Bureau
import Foundation
import Practice

extension Reception {
    /// Decides again on something that waits, after opening it again where its signature was not checked.
    func retry(_ number: Int64, opening open: ((Data) throws -> ReceivedFiling)?) throws {
        guard let held = try HeldFiling(number, of: district, connection), held.state == .waiting
        else { return }
        if held.filing != nil { return try reconsider(number) }
        guard let message = try open?(held.message.envelope), message.hash == held.message.hash
        else { return }
        guard message.problem == nil, let filing = message.filing else {
            let problem = message.problem ?? .unreadable
            return try keep(held, problem.mayWait ? .waiting : .refused, problem)
        }
        try note(filing, in: held)
        try reconsider(number)
    }

    /// Keeps what a message says whose signature has been checked now.
    private func note(_ filing: Filing, in held: HeldFiling) throws {
        var chain = try chain(of: filing.firm)
        var others = chain.held[filing.sequence] ?? []
        others.removeAll { $0.number == held.number }
        others.append(.init(number: held.number, state: held.state, isVerified: true))
        chain.held[filing.sequence] = others
        chains[filing.firm] = chain
        try connection.run(
            """
            UPDATE pending SET filing = $1, firm = $2, sequence = $3
            WHERE district = $4 AND number = $5
            """,
            [
                .bytes(try JSONEncoder().encode(filing)), .text(filing.firm.text),
                .integer(filing.sequence), .text(district.digits), .integer(held.number),
            ],
        )
    }

    /// Writes a filing down without asking whether it is sound.
    func admit(_ message: ReceivedFiling) throws {
        guard let filing = message.filing else { return }
        drafts.append(try accept(filing, message.hash, message.envelope, isLate: false))
    }
}
