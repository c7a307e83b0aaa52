public import Checklists
import Diagnostics
public import Practice

extension Office {
    /// How many checkups a person still has in hand.
    public func openCheckups(of user: User.ID) throws -> Int {
        var query = ListQuery()
        query.person = user
        query.limit = 0
        let done: Set<CheckupStatus> = [.closed, .archived, .terminated, .rejected]
        query.statuses = CheckupStatus.allCases.filter { !done.contains($0) }.map(\.rawValue)
        return try page(of: Checkup.self, query).total
    }

    /// How many retainers that are not over name a person.
    public func openRetainers(of user: User.ID) throws -> Int {
        var query = ListQuery()
        query.person = user
        let open: Set<RetainerStatus> = [.draft, .upcoming, .inForce]
        return try all(Retainer.self, query).count { open.contains($0.status(on: today)) }
    }
}
