public import Bureau
import BureauLedger
import Checklists
import Diagnostics
import Practice

extension SupervisionDesk {
    /// Moves applications on by what the firms filed about them; returns those that moved.
    ///
    /// An answer counts from the firm that was asked. A service is a first contact, a visit or a checkup is on site.
    @discardableResult
    public func follow() throws -> [BureauApplication] {
        let waiting: Set<ApplicationStatus> = [.chosen, .taken, .contacted, .visited]
        let clock = try clock()
        let changes = try office.held(BureauApplication.self, in: Streams.applications)
            .filter { waiting.contains($0.value.status) }
            .compactMap { held -> (BureauApplication, Held<BureauApplication>)? in
                let id = try FiledID(held.value.id.text)
                let events = try desk.ledger.events(
                    EventFilter(application: id),
                    in: desk.profile.district,
                )
                let moved = held.value.following(events, clock)
                return moved == held.value ? nil : (moved, held)
            }
        try record(changes)
        return changes.map(\.0)
    }
}
