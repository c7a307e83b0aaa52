public import Checklists
import Diagnostics
public import Practice
import Store

extension Office {
    /// Throws unless the lawyers may practise and no other contract of the client stands in the way.
    func requireFit(_ retainer: Retainer) throws {
        try requireLawyers(retainer)
        try requireRoom(retainer)
    }

    func requireLawyers(_ retainer: Retainer) throws {
        let problems = retainer.terms.lawyers.compactMap { id in
            Retainer.unfitness(of: id, try? user(id))
        }
        guard problems.isEmpty else { throw DiagnosticList(problems) }
    }

    func requireRoom(_ retainer: Retainer) throws {
        let others = try retainers(of: retainer.enterprise)
        if let number = retainer.terms.contractNumber,
            try isTaken(number, by: retainer)
        {
            throw Diagnostic.workflow("contractNumberTaken")
        }
        let problems = others.compactMap { retainer.clash(with: $0) }
        guard problems.isEmpty else { throw DiagnosticList(problems) }
    }

    private func isTaken(_ number: String, by retainer: Retainer) throws -> Bool {
        guard let other = try? find(Retainer.self, number) else { return false }
        return other.value.id != retainer.id && other.value.terms.contractNumber == number
    }

    /// All retainers of one client, by the first day.
    public func retainers(of enterprise: Enterprise.ID) throws -> [Retainer] {
        var query = ListQuery()
        query.party = enterprise
        query.sort = .day
        return try all(Retainer.self, query)
    }

    /// All service records of one client, by day.
    public func services(of enterprise: Enterprise.ID) throws -> [ServiceRecord] {
        var query = ListQuery()
        query.party = enterprise
        return try all(ServiceRecord.self, query)
    }
}
