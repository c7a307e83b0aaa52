import Checklists
import Practice
import Store

/// A row of the index of names.
struct IndexedName {
    let id: Int64
    let register: Register
    let record: String
    let party: PartyName
    let compared: ComparedName
    let engagement: Engagement
    let ends: CalendarDate?

    /// The columns that a row is read from, in their order.
    static let columns =
        "id, register, record, name, code, role, key, core, parent, person, engagement, ends"

    init?(_ row: [Cell]) {
        guard let id = row[0].integer, let register = row[1].text.flatMap(Register.init),
            let record = row[2].text, let name = row[3].text,
            let role = row[5].text.flatMap(PartyRole.init),
            let engagement = row[10].text.flatMap(Engagement.init)
        else { return nil }
        self.id = id
        self.register = register
        self.record = record
        party = PartyName(name, code: row[4].text.map { CreditCode($0) }, role: role)
        compared = ComparedName(row[6...9])
        self.engagement = engagement
        ends = row[11].integer.flatMap { CalendarDate(dayNumber: Int($0)) }
    }
}
