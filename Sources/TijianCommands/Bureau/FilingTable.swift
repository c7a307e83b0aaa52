import Bureau
import Checklists
import Practice

/// What would leave the firm, a line for each filing, with every field that it has.
struct FilingTable {
    private let drafts: [FiledIndex.Draft]

    init(_ drafts: [FiledIndex.Draft]) { self.drafts = drafts }

    private static let keys = [
        "filing_state", "what", "day", "until", "done", "party", "place", "home", "industry",
        "size",
        "source", "campaign", "type", "grade", "lawyers", "measures", "subject", "application",
    ]

    /// The lines; fields that no filing has are left out of the table for a person.
    func records(_ format: OutputFormat) -> Records {
        let rows = drafts.map { FilingTable.row($0, isData: format != .table) }
        let shown = FilingTable.keys.indices.filter { column in
            format != .table || column < 2
                || (FilingTable.keys[column] != "subject"
                    && rows.contains { !$0[column].isEmpty })
        }
        return Records(
            shown.map { Records.Column(FilingTable.keys[$0]) },
            rows: rows.map { row in shown.map { row[$0] } },
        )
    }

    private static func row(_ draft: FiledIndex.Draft, isData: Bool) -> [String] {
        let state = draft.corrects == nil ? "new" : "changed"
        func word(_ key: String, _ raw: String) -> String {
            isData ? raw : Words.text("commands.bureau.\(key).\(raw)")
        }
        switch draft.content {
        case .event(let event):
            return [word("draft", state), word("kind", event.kind.rawValue)]
                + fields(event, isData: isData)
        case .withdrawn(let kind, let subject):
            return line(
                word("draft", "withdrawn"),
                word("kind", kind.rawValue),
                [
                    "subject": subject.text
                ],
            )
        case .levels(let levels):
            let counts = levels.findings.map { "\($0.domain.text)/\($0.level.text)=\($0.count)" }
            return line(
                word("draft", state),
                word("kind", "levels"),
                [
                    "day": "\(levels.year)-\(levels.month)",
                    "measures": (["checkups=\(levels.checkups)"] + counts).joined(separator: " "),
                ],
            )
        case .points(let points):
            return line(
                word("draft", state),
                word("kind", "points"),
                [
                    "day": points.day.description, "party": points.party.key,
                    "place": points.place?.text ?? "", "industry": points.industry?.text ?? "",
                    "measures": points.points.map(\.text).joined(separator: " "),
                    "subject": points.checkup.text,
                ],
            )
        case .pointsWithdrawn(let checkup):
            return line(
                word("draft", "withdrawn"),
                word("kind", "points"),
                [
                    "subject": checkup.text
                ],
            )
        }
    }

    private static func line(
        _ state: String,
        _ kind: String,
        _ fields: [String: String],
    ) -> [String] {
        [state, kind] + keys.dropFirst(2).map { fields[$0] ?? "" }
    }

    private static func fields(_ event: FiledEvent, isData: Bool) -> [String] {
        let measures = event.measures.sorted { $0.key.rawValue < $1.key.rawValue }
            .map { measure, value in
                isData
                    ? "\(measure.rawValue)=\(value)"
                    : "\(Words.text("bureau.measure.\(measure.rawValue)")) \(value)"
            }
        return [
            event.day.description, event.until?.description ?? "",
            event.done?.description ?? "", event.party?.key ?? "", event.place?.text ?? "",
            event.home?.rawValue ?? "", event.industry?.text ?? "", event.size?.rawValue ?? "",
            event.source?.rawValue ?? "", event.campaign?.text ?? "", event.type?.text ?? "",
            event.grade?.text ?? "", event.lawyers.map(\.digits).joined(separator: " "),
            measures.joined(separator: isData ? " " : "; "), event.subject.text,
            event.application?.text ?? "",
        ]
    }
}
