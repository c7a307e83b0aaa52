import Bureau
import Checklists
import Diagnostics
import Foundation

/// A row that is read value by value, in the order of its columns.
struct LedgerRow {
    private let values: [LedgerValue]
    private var next = 0

    init(_ values: [LedgerValue]) { self.values = values }

    private mutating func value() throws -> LedgerValue {
        guard next < values.count else { throw LedgerRow.damaged }
        defer { next += 1 }
        return values[next]
    }

    mutating func text() throws -> String {
        guard let text = try value().text else { throw LedgerRow.damaged }
        return text
    }

    mutating func optionalText() throws -> String? { try value().text }

    mutating func integer() throws -> Int64 {
        guard let number = try value().integer else { throw LedgerRow.damaged }
        return number
    }

    mutating func optionalInteger() throws -> Int64? { try value().integer }

    mutating func bytes() throws -> Data {
        guard let bytes = try value().bytes else { throw LedgerRow.damaged }
        return bytes
    }

    mutating func optionalBytes() throws -> Data? { try value().bytes }

    mutating func id() throws -> FiledID { try FiledID(text()) }

    mutating func day() throws -> CalendarDate { try LedgerRow.day(integer()) }

    mutating func optionalDay() throws -> CalendarDate? {
        try optionalInteger().map(LedgerRow.day)
    }

    mutating func month() throws -> Month { Month(index: Int(try integer())) }

    mutating func word<Word: RawRepresentable>(_ type: Word.Type) throws -> Word
    where Word.RawValue == String {
        guard let word = try Word(rawValue: text()) else { throw LedgerRow.damaged }
        return word
    }

    mutating func optionalWord<Word: RawRepresentable>(_ type: Word.Type) throws -> Word?
    where Word.RawValue == String {
        try optionalText().flatMap(Word.init(rawValue:))
    }

    private static func day(_ number: Int64) throws -> CalendarDate {
        guard let day = CalendarDate(dayNumber: Int(number)) else { throw damaged }
        return day
    }

    /// What is said of tables that hold what the program never wrote.
    static var damaged: Diagnostic { .ledger("ledger.damaged") }
}

extension LedgerValue {
    init(_ day: CalendarDate) { self = .integer(Int64(day.dayNumber)) }

    init(_ day: CalendarDate?) { self = day.map { LedgerValue($0) } ?? .null }

    init(_ month: Month) { self = .integer(Int64(month.index)) }
}
