import Checklists
import Diagnostics

/// A value that can be written as a record and read again.
///
/// Field numbers are permanent, and a number that is no longer used is not given to another field.
protocol WireRecord {
    init(_ reader: WireReader) throws(Diagnostic)
    func write(to writer: inout WireWriter)
}

extension WireRecord {
    /// The record as bytes.
    var wire: [UInt8] {
        var writer = WireWriter()
        write(to: &writer)
        return writer.bytes
    }

    /// Reads a record from bytes.
    init(wire: [UInt8]) throws(Diagnostic) {
        try self.init(WireReader(wire))
    }
}

extension WireReader.Field {
    /// The value as a day.
    func date() throws(Diagnostic) -> CalendarDate {
        guard let date = CalendarDate(dayNumber: value) else { throw .damagedSnapshot }
        return date
    }

    /// The value as a word of an enumeration.
    func word<Word: RawRepresentable<String>>() throws(Diagnostic) -> Word {
        guard let word = Word(rawValue: text) else { throw .damagedSnapshot }
        return word
    }

    /// The value as an exact number.
    func rational() throws(Diagnostic) -> Rational {
        guard let number = Rational(fraction: text) else { throw .damagedSnapshot }
        return number
    }

    /// The value as an id.
    func id<Entity>() -> Identifier<Entity> { Identifier(text) }

    /// The value as an expression.
    var expression: ExpressionText { ExpressionText(late) }
}

extension LocalizedText: WireRecord {
    init(_ reader: WireReader) throws(Diagnostic) {
        var reader = reader
        var zh = 0..<0
        var en = 0..<0
        while let field = try reader.next() {
            switch field.number {
            case 1: zh = field.bytes
            case 2: en = field.bytes
            default: break
            }
        }
        self.init(zh: zh, en: en, of: reader.block)
    }

    func write(to writer: inout WireWriter) {
        writer.text(1, zh)
        writer.text(2, en)
    }
}
