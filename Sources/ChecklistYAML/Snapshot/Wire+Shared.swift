import Checklists
import Diagnostics

extension Paper: WireRecord {
    init(_ reader: WireReader) throws(Diagnostic) {
        var reader = reader
        var id: Paper.ID?
        var title: LocalizedText?
        var who: Respondent?
        while let field = try reader.next() {
            switch field.number {
            case 1: id = field.id()
            case 2: title = try field.record()
            case 3: who = try field.word()
            default: break
            }
        }
        guard let id, let title else { throw .damagedSnapshot }
        self.init(
            id: id,
            title: title,
            who: who,
        )
    }

    func write(to writer: inout WireWriter) {
        writer.text(1, id.text)
        writer.record(2, title)
        writer.text(3, who?.rawValue)
    }
}

extension Parameter: WireRecord {
    init(_ reader: WireReader) throws(Diagnostic) {
        var reader = reader
        var id: Parameter.ID?
        var title: LocalizedText?
        var type: QuestionType?
        var figures: [Parameter.Figure] = []
        while let field = try reader.next() {
            switch field.number {
            case 1: id = field.id()
            case 2: title = try field.record()
            case 3: type = try field.word()
            case 4: figures.append(try field.record())
            default: break
            }
        }
        guard let id, let title, let type else { throw .damagedSnapshot }
        self.init(
            id: id,
            title: title,
            type: type,
            figures: figures,
        )
    }

    func write(to writer: inout WireWriter) {
        writer.text(1, id.text)
        writer.record(2, title)
        writer.text(3, type.rawValue)
        writer.records(4, figures)
    }
}

extension Parameter.Figure: WireRecord {
    init(_ reader: WireReader) throws(Diagnostic) {
        var reader = reader
        var from: CalendarDate?
        var until: CalendarDate?
        var district: String?
        var value: Rational?
        var source: LocalizedText?
        while let field = try reader.next() {
            switch field.number {
            case 1: from = try field.date()
            case 2: until = try field.date()
            case 3: district = field.text
            case 4: value = try field.rational()
            case 5: source = try field.record()
            default: break
            }
        }
        guard let from, let value, let source else { throw .damagedSnapshot }
        self.init(
            from: from,
            until: until,
            district: district,
            value: value,
            source: source,
        )
    }

    func write(to writer: inout WireWriter) {
        writer.number(1, from.dayNumber)
        writer.number(2, until?.dayNumber)
        writer.text(3, district)
        writer.text(4, value.text)
        writer.record(5, source)
    }
}

extension ProfileForm: WireRecord {
    init(_ reader: WireReader) throws(Diagnostic) {
        var reader = reader
        var profile: [Question] = []
        var gates: [Question] = []
        while let field = try reader.next() {
            switch field.number {
            case 1: profile.append(try field.record())
            case 2: gates.append(try field.record())
            default: break
            }
        }
        self.init(
            profile: profile,
            gates: gates,
        )
    }

    func write(to writer: inout WireWriter) {
        writer.records(1, profile)
        writer.records(2, gates)
    }
}
