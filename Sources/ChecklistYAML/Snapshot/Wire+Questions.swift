import Checklists
import Diagnostics

extension Question: WireRecord {
    init(_ reader: WireReader) throws(Diagnostic) {
        var reader = reader
        var id: Question.ID?
        var aliases: [Question.ID] = []
        var who: Respondent?
        var ask: LocalizedText?
        var help: LocalizedText?
        var type: QuestionType?
        var options: [QuestionOption] = []
        var when: ExpressionText?
        var min: ExpressionText?
        var max: ExpressionText?
        var unit: LocalizedText?
        var isOptional = false
        while let field = try reader.next() {
            switch field.number {
            case 1: id = field.id()
            case 2: aliases.append(field.id())
            case 3: who = try field.word()
            case 4: ask = try field.record()
            case 5: help = try field.record()
            case 6: type = try field.word()
            case 7: options.append(try field.record())
            case 8: when = field.expression
            case 9: min = field.expression
            case 10: max = field.expression
            case 11: unit = try field.record()
            case 12: isOptional = field.value == 1
            default: break
            }
        }
        guard let id, let who, let ask, let type else { throw .damagedSnapshot }
        self.init(
            id: id,
            aliases: aliases,
            who: who,
            ask: ask,
            help: help,
            type: type,
            options: options,
            when: when,
            min: min,
            max: max,
            unit: unit,
            isOptional: isOptional,
        )
    }

    func write(to writer: inout WireWriter) {
        writer.text(1, id.text)
        writer.texts(2, aliases.lazy.map(\.text))
        writer.text(3, who.rawValue)
        writer.record(4, ask)
        writer.record(5, help)
        writer.text(6, type.rawValue)
        writer.records(7, options)
        writer.text(8, when?.text)
        writer.text(9, min?.text)
        writer.text(10, max?.text)
        writer.record(11, unit)
        writer.flag(12, isOptional)
    }
}

extension QuestionOption: WireRecord {
    init(_ reader: WireReader) throws(Diagnostic) {
        var reader = reader
        var id: String?
        var text: LocalizedText?
        while let field = try reader.next() {
            switch field.number {
            case 1: id = field.text
            case 2: text = try field.record()
            default: break
            }
        }
        guard let id, let text else { throw .damagedSnapshot }
        self.init(
            id: id,
            text: text,
        )
    }

    func write(to writer: inout WireWriter) {
        writer.text(1, id)
        writer.record(2, text)
    }
}

extension QuestionTable: WireRecord {
    init(_ reader: WireReader) throws(Diagnostic) {
        var reader = reader
        var id: QuestionTable.ID?
        var when: ExpressionText?
        var each: LocalizedText?
        var questions: [Question] = []
        while let field = try reader.next() {
            switch field.number {
            case 1: id = field.id()
            case 2: when = field.expression
            case 3: each = try field.record()
            case 4: questions.append(try field.record())
            default: break
            }
        }
        guard let id, let each else { throw .damagedSnapshot }
        self.init(
            id: id,
            when: when,
            each: each,
            questions: questions,
        )
    }

    func write(to writer: inout WireWriter) {
        writer.text(1, id.text)
        writer.text(2, when?.text)
        writer.record(3, each)
        writer.records(4, questions)
    }
}

extension NamedValue: WireRecord {
    init(_ reader: WireReader) throws(Diagnostic) {
        var reader = reader
        var id: NamedValue.ID?
        var expression: ExpressionText?
        while let field = try reader.next() {
            switch field.number {
            case 1: id = field.id()
            case 2: expression = field.expression
            default: break
            }
        }
        guard let id, let expression else { throw .damagedSnapshot }
        self.init(
            id: id,
            is: expression,
        )
    }

    func write(to writer: inout WireWriter) {
        writer.text(1, id.text)
        writer.text(2, expression.text)
    }
}
