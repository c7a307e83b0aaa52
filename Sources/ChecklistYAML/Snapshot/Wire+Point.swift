import Checklists
import Diagnostics

extension Applicability: WireRecord {
    init(_ reader: WireReader) throws(Diagnostic) {
        var reader = reader
        var when: ExpressionText?
        var otherwise: LocalizedText?
        while let field = try reader.next() {
            switch field.number {
            case 1: when = field.expression
            case 2: otherwise = try field.record()
            default: break
            }
        }
        guard let when, let otherwise else { throw .damagedSnapshot }
        self.init(
            when: when,
            otherwise: otherwise,
        )
    }

    func write(to writer: inout WireWriter) {
        writer.text(1, when.text)
        writer.record(2, otherwise)
    }
}

extension Consequences: WireRecord {
    init(_ reader: WireReader) throws(Diagnostic) {
        var reader = reader
        var civil: LocalizedText?
        var administrative: LocalizedText?
        var criminal: LocalizedText?
        while let field = try reader.next() {
            switch field.number {
            case 1: civil = try field.record()
            case 2: administrative = try field.record()
            case 3: criminal = try field.record()
            default: break
            }
        }
        self.init(
            civil: civil,
            administrative: administrative,
            criminal: criminal,
        )
    }

    func write(to writer: inout WireWriter) {
        writer.record(1, civil)
        writer.record(2, administrative)
        writer.record(3, criminal)
    }
}

extension Citation: WireRecord {
    init(_ reader: WireReader) throws(Diagnostic) {
        var reader = reader
        var statute: String?
        var article: String?
        var paragraph: Int?
        var since: CalendarDate?
        var until: CalendarDate?
        var actsBefore: CalendarDate?
        var actsFrom: CalendarDate?
        var unverified: LocalizedText?
        while let field = try reader.next() {
            switch field.number {
            case 1: statute = field.text
            case 2: article = field.text
            case 3: paragraph = field.value
            case 4: since = try field.date()
            case 5: until = try field.date()
            case 6: actsBefore = try field.date()
            case 7: actsFrom = try field.date()
            case 8: unverified = try field.record()
            default: break
            }
        }
        guard let statute, let article else { throw .damagedSnapshot }
        self.init(
            statute: statute,
            article: article,
            paragraph: paragraph,
            since: since,
            until: until,
            actsBefore: actsBefore,
            actsFrom: actsFrom,
            unverified: unverified,
        )
    }

    func write(to writer: inout WireWriter) {
        writer.text(1, statute)
        writer.text(2, article)
        writer.number(3, paragraph)
        writer.number(4, since?.dayNumber)
        writer.number(5, until?.dayNumber)
        writer.number(6, actsBefore?.dayNumber)
        writer.number(7, actsFrom?.dayNumber)
        writer.record(8, unverified)
    }
}

extension RiskPoint: WireRecord {
    init(_ reader: WireReader) throws(Diagnostic) {
        var reader = reader
        var id: RiskPoint.ID?
        var aliases: [RiskPoint.ID] = []
        var title: LocalizedText?
        var isInScreen = false
        var applies: Applicability?
        var questions: [Question] = []
        var tables: [QuestionTable] = []
        var values: [NamedValue] = []
        var papers: [Paper.ID] = []
        var findings: [FindingRule] = []
        var legalBasis: [LegalBasis] = []
        var consequences: Consequences?
        var recommendations: [Recommendation] = []
        var examples: [Example] = []
        while let field = try reader.next() {
            switch field.number {
            case 1: id = field.id()
            case 2: aliases.append(field.id())
            case 3: title = try field.record()
            case 4: isInScreen = field.value == 1
            case 5: applies = try field.record()
            case 6: questions.append(try field.record())
            case 7: tables.append(try field.record())
            case 8: values.append(try field.record())
            case 9: papers.append(field.id())
            case 10: findings.append(try field.record())
            case 11: legalBasis.append(try field.record())
            case 12: consequences = try field.record()
            case 13: recommendations.append(try field.record())
            case 14: examples.append(try field.record())
            default: break
            }
        }
        guard let id, let title, let consequences else { throw .damagedSnapshot }
        self.init(
            id: id,
            aliases: aliases,
            title: title,
            isInScreen: isInScreen,
            applies: applies,
            questions: questions,
            tables: tables,
            values: values,
            papers: papers,
            findings: findings,
            legalBasis: legalBasis,
            consequences: consequences,
            recommendations: recommendations,
            examples: examples,
        )
    }

    func write(to writer: inout WireWriter) {
        writer.text(1, id.text)
        writer.texts(2, aliases.lazy.map(\.text))
        writer.record(3, title)
        writer.flag(4, isInScreen)
        writer.record(5, applies)
        writer.records(6, questions)
        writer.records(7, tables)
        writer.records(8, values)
        writer.texts(9, papers.lazy.map(\.text))
        writer.records(10, findings)
        writer.records(11, legalBasis)
        writer.record(12, consequences)
        writer.records(13, recommendations)
        writer.records(14, examples)
    }
}

/// Field 1 is a citation, field 2 says that the basis is practice.
extension LegalBasis: WireRecord {
    init(_ reader: WireReader) throws(Diagnostic) {
        var reader = reader
        guard let field = try reader.next() else { throw .damagedSnapshot }
        self = field.number == 1 ? .citation(try field.record()) : .practice
    }

    func write(to writer: inout WireWriter) {
        switch self {
        case .citation(let citation): writer.record(1, citation)
        case .practice: writer.flag(2, true)
        }
    }
}
