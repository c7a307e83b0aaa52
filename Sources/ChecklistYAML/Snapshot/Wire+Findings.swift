import Checklists
import Diagnostics

extension FindingRule: WireRecord {
    init(_ reader: WireReader) throws(Diagnostic) {
        var reader = reader
        var id: FindingRule.ID?
        var aspect: String?
        var when: ExpressionText?
        var title: LocalizedText?
        var analysis: LocalizedText?
        var likelihood: Int?
        var impact: Impact?
        var exposure: Exposure?
        var floor: RatingFloor?
        var deadline: ExpressionText?
        var isRestricted = false
        var recommendations: [Recommendation.ID] = []
        while let field = try reader.next() {
            switch field.number {
            case 1: id = field.id()
            case 2: aspect = field.text
            case 3: when = field.expression
            case 4: title = try field.record()
            case 5: analysis = try field.record()
            case 6: likelihood = field.value
            case 7: impact = try field.record()
            case 8: exposure = try field.record()
            case 9: floor = try field.word()
            case 10: deadline = field.expression
            case 11: isRestricted = field.value == 1
            case 12: recommendations.append(field.id())
            default: break
            }
        }
        guard let id, let aspect, let when, let likelihood, let impact else {
            throw .damagedSnapshot
        }
        self.init(
            id: id,
            aspect: aspect,
            when: when,
            title: title,
            analysis: analysis,
            likelihood: likelihood,
            impact: impact,
            exposure: exposure,
            floor: floor,
            deadline: deadline,
            isRestricted: isRestricted,
            recommendations: recommendations,
        )
    }

    func write(to writer: inout WireWriter) {
        writer.text(1, id.text)
        writer.text(2, aspect)
        writer.text(3, when.text)
        writer.record(4, title)
        writer.record(5, analysis)
        writer.number(6, likelihood)
        writer.record(7, impact)
        writer.record(8, exposure)
        writer.text(9, floor?.rawValue)
        writer.text(10, deadline?.text)
        writer.flag(11, isRestricted)
        writer.texts(12, recommendations.lazy.map(\.text))
    }
}

extension Impact: WireRecord {
    init(_ reader: WireReader) throws(Diagnostic) {
        var reader = reader
        var property: Int?
        var liability: Int?
        var reach: Int?
        while let field = try reader.next() {
            switch field.number {
            case 1: property = field.value
            case 2: liability = field.value
            case 3: reach = field.value
            default: break
            }
        }
        guard let property, let liability, let reach else { throw .damagedSnapshot }
        self.init(
            property: property,
            liability: liability,
            reach: reach,
        )
    }

    func write(to writer: inout WireWriter) {
        writer.number(1, property)
        writer.number(2, liability)
        writer.number(3, reach)
    }
}

extension Exposure: WireRecord {
    init(_ reader: WireReader) throws(Diagnostic) {
        var reader = reader
        var kind: ExposureKind?
        var debt: String?
        var low: ExpressionText?
        var high: ExpressionText?
        var basis: LocalizedText?
        while let field = try reader.next() {
            switch field.number {
            case 1: kind = try field.word()
            case 2: debt = field.text
            case 3: low = field.expression
            case 4: high = field.expression
            case 5: basis = try field.record()
            default: break
            }
        }
        guard let kind, let high else { throw .damagedSnapshot }
        self.init(
            kind: kind,
            debt: debt,
            low: low,
            high: high,
            basis: basis,
        )
    }

    func write(to writer: inout WireWriter) {
        writer.text(1, kind.rawValue)
        writer.text(2, debt)
        writer.text(3, low?.text)
        writer.text(4, high.text)
        writer.record(5, basis)
    }
}

extension Recommendation: WireRecord {
    init(_ reader: WireReader) throws(Diagnostic) {
        var reader = reader
        var id: Recommendation.ID?
        var category: Recommendation.Category?
        var withinDays: Int?
        var who: Respondent?
        var action: LocalizedText?
        var proof: LocalizedText?
        while let field = try reader.next() {
            switch field.number {
            case 1: id = field.id()
            case 2: category = try field.word()
            case 3: withinDays = field.value
            case 4: who = try field.word()
            case 5: action = try field.record()
            case 6: proof = try field.record()
            default: break
            }
        }
        guard let id, let category, let withinDays, let action, let proof else {
            throw .damagedSnapshot
        }
        self.init(
            id: id,
            category: category,
            withinDays: withinDays,
            who: who,
            action: action,
            proof: proof,
        )
    }

    func write(to writer: inout WireWriter) {
        writer.text(1, id.text)
        writer.text(2, category.rawValue)
        writer.number(3, withinDays)
        writer.text(4, who?.rawValue)
        writer.record(5, action)
        writer.record(6, proof)
    }
}
