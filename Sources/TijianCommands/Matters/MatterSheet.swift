import Checklists
import Diagnostics
import Practice
import Workflows

/// The matters of a table with one row a party; rows with one number are one matter.
struct MatterSheet {
    private(set) var matters: [ImportedMatter] = []
    private(set) var problems: [Diagnostic] = []
    private let file: String
    private let kind: MatterKind
    private let places: [Heading: Int]
    private var refused: Set<String> = []
    private var known: [String: Int] = [:]

    /// The columns, by the heading that they have in a file.
    enum Heading: String, CaseIterable {
        case number = "编号"
        case title = "事项"
        case party = "当事人"
        case code = "代码"
        case role = "身份"
        case opened = "收案日"
        case closed = "结案日"
    }

    /// Reads the rows; throws when a column is missing, and gathers what is wrong with single rows.
    init(_ rows: [StrictCSV.Row], file: String, kind: MatterKind) throws(Diagnostic) {
        let titles = rows.first?.cells ?? []
        var places: [Heading: Int] = [:]
        for heading in Heading.allCases {
            guard
                let place = titles.firstIndex(where: {
                    $0.filter { !$0.isWhitespace } == heading.rawValue
                })
            else {
                throw StrictCSV.problem(
                    "commands.matter.noColumn",
                    file,
                    line: 1,
                    ["column": .text(heading.rawValue)],
                )
            }
            places[heading] = place
        }
        self.file = file
        self.kind = kind
        self.places = places
        for row in rows.dropFirst() {
            do throws(Diagnostic) { try take(row) } catch {
                refused.insert(cell(.number, row))
                problems.append(error)
            }
        }
        let bad = refused
        matters.removeAll { bad.contains($0.number) }
    }

    /// What is wrong with a matter, at the row in which it begins.
    func placed(_ problem: Diagnostic, row: Int) -> Diagnostic {
        problem.placed(at: nil, subject: "\(file):\(row)")
    }

    private mutating func take(_ row: StrictCSV.Row) throws(Diagnostic) {
        let number = cell(.number, row)
        guard !number.isEmpty else { throw wrong("commands.matter.noNumber", row) }
        guard let role = PartyRole(typed: cell(.role, row)) else {
            throw wrong("commands.matter.noRole", row)
        }
        let code = cell(.code, row)
        let party: RelatedParty
        do {
            party = try RelatedParty(
                name: cell(.party, row),
                code: code.isEmpty ? nil : CreditCode(code),
                role: role,
            )
        } catch { throw placed(error, row: row.line) }
        guard let opened = try day(.opened, row) else { throw wrong("commands.matter.noDay", row) }
        let read = ImportedMatter(
            row: row.line,
            number: number,
            title: cell(.title, row),
            kind: kind,
            named: [party],
            openedOn: opened,
            closedOn: try day(.closed, row),
        )
        try add(read, row)
    }

    private mutating func add(_ read: ImportedMatter, _ row: StrictCSV.Row) throws(Diagnostic) {
        guard let index = known[read.number] else {
            known[read.number] = matters.count
            matters.append(read)
            return
        }
        let first = matters[index]
        guard first.title == read.title, first.openedOn == read.openedOn,
            first.closedOn == read.closedOn
        else { throw wrong("commands.matter.rowsDiffer", row) }
        if !first.named.contains(read.named[0]) { matters[index].named += read.named }
    }

    private func day(_ heading: Heading, _ row: StrictCSV.Row) throws(Diagnostic) -> CalendarDate? {
        let text = cell(heading, row)
        if text.isEmpty { return nil }
        let parts = text.split(whereSeparator: { "-/.年月日".contains($0) }).compactMap { Int($0) }
        guard parts.count == 3,
            let day = CalendarDate(year: parts[0], month: parts[1], day: parts[2])
        else { throw wrong("commands.matter.noDay", row) }
        return day
    }

    private func cell(_ heading: Heading, _ row: StrictCSV.Row) -> String {
        guard let place = places[heading], row.cells.indices.contains(place) else { return "" }
        return String(
            row.cells[place].drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace)
                .reversed()
        )
    }

    private func wrong(_ key: String, _ row: StrictCSV.Row) -> Diagnostic {
        StrictCSV.problem(key, file, line: row.line)
    }
}
