import Checklists
import Diagnostics

/// What a move between libraries changes, as rows.
struct CompatibilityTable {
    let changes: [CompatibilityChange]
    let unversioned: [Checklist.ID]

    /// All changes, or those that touch something recorded.
    init(_ report: CompatibilityReport, touching recorded: Set<String>? = nil) {
        changes = recorded.map(report.changes(touching:)) ?? report.changes
        unversioned = report.unversioned
    }

    /// Whether something recorded would lose its meaning.
    var isBreaking: Bool { changes.contains(where: \.isBreaking) }

    /// The columns' keys, in order.
    static let columns = ["gravity", "subject", "change", "touches"]

    /// A row for each change.
    func rows(_ text: (Message) -> String) -> [[String]] {
        changes.map { change in
            [
                text(
                    Message(
                        change.isBreaking ? "checklist.compat.breaking" : "checklist.compat.kept"
                    )
                ),
                change.subject, text(change.message), change.touches.joined(separator: " "),
            ]
        }
    }

    /// How many there are of either kind.
    var summary: Message {
        let breaking = changes.count(where: \.isBreaking)
        return Message(
            changes.isEmpty ? "checklist.compat.none" : "checklist.compat.summary",
            ["breaking": .number(breaking), "kept": .number(changes.count - breaking)],
        )
    }
}
