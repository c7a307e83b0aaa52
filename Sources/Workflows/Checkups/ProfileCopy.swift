import Checklists
import Interviews
import Practice

/// The answers about an enterprise that its register already gives.
enum ProfileCopy {
    static func changes(from enterprise: Enterprise) -> [SheetChange] {
        var values: [(String, Value)] = [
            ("name", .text(enterprise.name)),
            ("entity_type", .choice(enterprise.entityType.rawValue)),
        ]
        if let code = enterprise.registration.code {
            values.append(("credit_code", .text(code.text)))
        }
        if let industry = enterprise.industry { values.append(("industry", .text(industry.text))) }
        if let headcount = enterprise.figures.headcount {
            values.append(("headcount", .number(Rational(headcount))))
        }
        if let revenue = enterprise.figures.revenue { values.append(("revenue", .money(revenue))) }
        if let assets = enterprise.figures.assets {
            values.append(("total_assets", .money(assets)))
        }
        if let founded = enterprise.foundedOn { values.append(("founded_on", .date(founded))) }
        if let person = enterprise.legalRepresentative {
            values.append(("legal_representative", .text(person)))
        }
        if let address = enterprise.address { values.append(("address", .text(address))) }
        return values.map { .profile(Question.ID($0.0), Answer(.value($0.1), source: .document)) }
    }
}
