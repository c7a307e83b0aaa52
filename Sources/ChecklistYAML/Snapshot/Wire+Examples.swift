import Checklists
import Diagnostics

extension Example.Expectation.Range: WireRecord {
    init(_ reader: WireReader) throws(Diagnostic) {
        var reader = reader
        var low: Rational?
        var high: Rational?
        while let field = try reader.next() {
            switch field.number {
            case 1: low = try field.rational()
            case 2: high = try field.rational()
            default: break
            }
        }
        guard let low, let high else { throw .damagedSnapshot }
        self.init(
            low: low,
            high: high,
        )
    }

    func write(to writer: inout WireWriter) {
        writer.text(1, low.text)
        writer.text(2, high.text)
    }
}

/// A text by its name: an entry of a mapping, written in the order of the names.
struct WireEntry: WireRecord {
    let name: String
    let text: String

    init(name: String, text: String) {
        self.name = name
        self.text = text
    }

    init(_ reader: WireReader) throws(Diagnostic) {
        let pair = try LocalizedText(reader)
        self.init(name: pair.zh, text: pair.en)
    }

    func write(to writer: inout WireWriter) {
        writer.text(1, name)
        writer.text(2, text)
    }

    /// The entries of a mapping, sorted.
    static func of(_ mapping: [String: String]) -> [WireEntry] {
        mapping.sorted { $0.key < $1.key }.map { WireEntry(name: $0.key, text: $0.value) }
    }

    /// The mapping of entries.
    static func mapping(_ entries: [WireEntry]) -> [String: String] {
        Dictionary(entries.map { ($0.name, $0.text) }) { first, _ in first }
    }
}

extension Example: WireRecord {
    init(_ reader: WireReader) throws(Diagnostic) {
        var reader = reader
        var name = ""
        var baseDate: CalendarDate?
        var enterprise: [ExampleAnswer] = []
        var facts: [ExampleAnswer] = []
        var parameters: [WireEntry] = []
        var answers: [ExampleAnswer] = []
        var expected = Expectation(findings: [])
        while let field = try reader.next() {
            switch field.number {
            case 1: name = field.text
            case 2: baseDate = try field.date()
            case 3: enterprise.append(try field.record())
            case 4: facts.append(try field.record())
            case 5: parameters.append(try field.record())
            case 6: answers.append(try field.record())
            case 7: expected = try field.record()
            default: break
            }
        }
        guard let baseDate else { throw .damagedSnapshot }
        self.init(
            name: name,
            baseDate: baseDate,
            enterprise: enterprise,
            facts: facts,
            parameters: WireEntry.mapping(parameters),
            answers: answers,
            expected: expected,
        )
    }

    func write(to writer: inout WireWriter) {
        writer.text(1, name)
        writer.number(2, baseDate.dayNumber)
        writer.records(3, enterprise)
        writer.records(4, facts)
        writer.records(5, WireEntry.of(parameters))
        writer.records(6, answers)
        writer.record(7, expected)
    }
}

extension Example.Expectation: WireRecord {
    init(_ reader: WireReader) throws(Diagnostic) {
        var reader = reader
        var findings: [FindingRule.ID] = []
        var possible: [FindingRule.ID] = []
        var owners: [FindingRule.ID] = []
        var ranges: [Range] = []
        while let field = try reader.next() {
            switch field.number {
            case 1: findings.append(field.id())
            case 2: possible.append(field.id())
            case 3: owners.append(field.id())
            case 4: ranges.append(try field.record())
            default: break
            }
        }
        self.init(
            findings: findings,
            possible: possible,
            exposure: Dictionary(zip(owners, ranges).map { ($0, $1) }) { first, _ in first },
        )
    }

    func write(to writer: inout WireWriter) {
        let sorted = exposure.sorted { $0.key < $1.key }
        writer.texts(1, findings.lazy.map(\.text))
        writer.texts(2, possible.lazy.map(\.text))
        writer.texts(3, sorted.lazy.map(\.key.text))
        writer.records(4, sorted.map(\.value))
    }
}
