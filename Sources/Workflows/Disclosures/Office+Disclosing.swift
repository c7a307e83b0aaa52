import Checklists
public import Practice
import Store

extension Office {
    /// Writes down that something on record left the folder: who, when, what and in which form.
    func disclosed(
        _ what: Disclosure.What,
        _ name: String,
        with more: (inout Disclosure) -> Void = { _ in },
    ) throws -> EntryDraft {
        var disclosure = Disclosure(
            id: Office.newID(Disclosure.self),
            day: today,
            user: User.ID(author.user),
            what: what,
            name: name,
        )
        more(&disclosure)
        return try draft(disclosure, kind: .disclosure, in: Streams.disclosures)
    }

    /// Writes down that a register was exported as a table.
    public func recordExport(of register: Register, rows: Int, as format: String) throws {
        try append([
            disclosed(.table, register.rawValue) {
                $0.rows = rows
                $0.format = format
            }
        ])
    }
}
