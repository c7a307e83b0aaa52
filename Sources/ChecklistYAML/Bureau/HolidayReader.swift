public import Bureau
import Checklists
public import Diagnostics
public import Foundation

/// Reads the official lists of holidays and make-up days.
public struct HolidayReader: Sendable {
    private let reader: YAMLReader

    /// Creates a reader.
    public init(reader: YAMLReader = YAMLReader()) { self.reader = reader }

    /// Reads the bytes of a file; a calendar without lists knows weekends only.
    ///
    /// - Returns: The calendar, and what is wrong, sorted by place.
    public func read(
        bytes: some ContiguousBytes,
        file: String,
    ) -> (calendar: WorkingCalendar, diagnostics: [Diagnostic]) {
        let read = reader.read(bytes: bytes, file: file)
        let decoding = FileDecoding(file: file)
        let years = read.node.map { self.years($0, decoding) } ?? [:]
        let diagnostics = DiagnosticList(read.diagnostics + decoding.diagnostics).diagnostics
        return (WorkingCalendar(years: years), diagnostics)
    }

    private func years(_ node: YAMLNode, _ decoding: FileDecoding) -> [Int: WorkingCalendar.Year] {
        guard let fields = Fields(node, .holidays, decoding) else { return [:] }
        var years: [Int: WorkingCalendar.Year] = [:]
        for node in fields.list("years") {
            guard let fields = Fields(node, .holidayYear, decoding) else { continue }
            _ = fields.line("source")
            let number = fields.integer("year", in: 2000...2999)
            let holidays = days("holidays", of: number, fields, decoding)
            let makeUp = days("make_up", of: number, fields, decoding)
            if years[number] != nil || !holidays.isDisjoint(with: makeUp) {
                decoding.report("holidays.twice", at: node, ["year": .number(number)])
            }
            years[number] = WorkingCalendar.Year(holidays: holidays, makeUpDays: makeUp)
        }
        return years
    }

    private func days(
        _ key: String,
        of year: Int,
        _ fields: Fields,
        _ decoding: FileDecoding,
    ) -> Set<CalendarDate> {
        var days: Set<CalendarDate> = []
        for node in fields.list(key) {
            guard let day = decoding.date(node) else { continue }
            if day.components.year != year {
                decoding.report("holidays.otherYear", at: node, ["year": .number(year)])
            }
            if !days.insert(day).inserted {
                decoding.report("holidays.twice", at: node, ["year": .number(year)])
            }
        }
        return days
    }
}
