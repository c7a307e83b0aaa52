import Checklists
import Diagnostics
import Practice
import Reports

/// Visits, calls, and attempts in vain.
extension FormValues {
    /// The enterprise was reached, or was not.
    mutating func take(_ contacts: [ContactRecord], _ records: FormRecords) {
        let reached = contacts.filter { $0.result == .reached }
        let onSite = reached.filter { $0.mode == .onsite }
        set(.visits, contacts.isEmpty ? nil : String(onSite.count))
        if let visit = onSite.last ?? reached.last { take(visit) }
        set(.visits, reached.map(visitRow))
        set(
            .attempts,
            contacts.filter { $0.result != .reached }.map { contact in
                [
                    "on": [words.day(contact.on.description), time(of: contact)]
                        .compactMap { $0 }.joined(separator: " "),
                    "mode": phrase(contact.mode.name),
                    "result": [phrase(contact.result.name), contact.note].compactMap { $0 }
                        .joined(separator: "\n"),
                    "by": words.listed(contact.people.map(records.name)),
                ]
            },
        )
    }

    private mutating func take(_ visit: ContactRecord) {
        if text(FormBlank.visitDays.rawValue) == nil { set(.visitDays, day(visit.on)) }
        set(.visitTime, time(of: visit))
        set(.visitPlace, visit.place)
        tick(.visitMode, [visit.mode.rawValue])
        guard groups(FormTable.interviewed.rawValue).isEmpty else { return }
        set(.interviewed, visit.present.map { ["name": $0] })
    }

    private func visitRow(_ contact: ContactRecord) -> [String: String] {
        let matter = [
            words.day(contact.on.description), phrase(contact.mode.name), contact.place,
            words.listed(contact.present),
        ]
        var row = [
            "matter": matter.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " ")
        ]
        if let note = contact.note { row["note"] = note }
        return row
    }

    private func time(of contact: ContactRecord) -> String? {
        let times = [contact.from?.description, contact.to?.description].compactMap { $0 }
        return times.isEmpty ? nil : times.joined(separator: "–")
    }
}
