import ArgumentParser
import Diagnostics
import Practice

/// The parties that a command names, by role.
struct PartyOptions: ParsableArguments {
    @Option(name: .long, help: Help.option("party.client"))
    var client: [TypedParty] = []

    @Option(name: .long, help: Help.option("party.counterparty"))
    var counterparty: [TypedParty] = []

    @Option(name: .long, help: Help.option("party.party"))
    var party: [TypedParty] = []

    func validate() throws {
        guard party.allSatisfy({ $0.role != nil }) else {
            let known = PartyRole.allCases.map(\.rawValue).joined(separator: ", ")
            throw ValidationError(Words.text("commands.party.noRole", ["known": .text(known)]))
        }
    }

    /// The parties, clients first.
    func named() throws(Diagnostic) -> [RelatedParty] {
        var named: [RelatedParty] = []
        for typed in client { named.append(try typed.party(.client)) }
        for typed in counterparty { named.append(try typed.party(.counterparty)) }
        for typed in party { named.append(try typed.party(.counterparty)) }
        return named
    }
}
