import Assessments
import Checklists
import Diagnostics
import Interviews
import Practice
import Reports

/// An invented case around some library and sheet.
struct CaseMaterial {
    let library: Library
    var sheet: AnswerSheet
    var decisions: [FindingDecision] = []
    var source = CheckupSource.ownClient

    /// What the sheet comes to.
    var assessment: Assessment {
        let interview = Interview(library: library, sheet: sheet)
        let evaluators = library.checklists.indices.map { interview.evaluator(ofChecklist: $0) }
        return Assessment(
            of: AssessmentInput(library: library, sheet: interview.sheet, evaluators: evaluators),
            decisions: decisions,
        )
    }

    /// The material of an issued report.
    func material() throws -> ReportMaterial {
        ReportMaterial(
            library: library,
            sheet: sheet,
            assessment: assessment,
            checkup: try checkup(),
            enterprise: try enterprise(),
            firm: try CaseMaterial.firm(),
            lawyers: [try lawyer("tian", "田示例", 1), try lawyer("ran", "冉示例", 2)],
            number: try DocumentNumber(year: 2026, counter: 7),
            status: .issued,
            issueDate: CalendarDate("2026-12-01"),
            reviewer: try lawyer("xiang", "向示例", 3),
        )
    }

    func builder() throws -> ReportBuilder { ReportBuilder(try material()) }

    func checkup() throws -> Checkup {
        try Checkup(
            id: "c1",
            number: DocumentNumber(series: DocumentNumber.checkups, year: 2026, counter: 7),
            enterprise: "e1",
            firm: "f1",
            lawyers: ["tian", "ran"],
            baseDate: sheet.baseDate,
            source: source,
        )
    }

    func enterprise() throws -> Enterprise {
        try Enterprise(
            id: "e1",
            name: "黔江区武陵香食品有限公司",
            registration: Registration(withoutCode: "示例"),
            entityType: .limitedCompany,
            legalRepresentative: "王某",
            address: "重庆市黔江区濯溪镇兴业路8号",
            isInvented: true,
        )
    }

    static func firm() throws -> LawFirm {
        try LawFirm(
            id: "f1",
            name: "重庆示例律师事务所",
            registration: Registration(withoutCode: "示例"),
            address: "重庆市黔江区示例路1号",
            phone: "023-00000000",
            director: "田示例",
            lawyers: 5,
        )
    }

    private func lawyer(_ id: User.ID, _ name: String, _ number: Int) throws -> User {
        try User(
            id: id,
            name: name,
            roles: [.lawyer],
            licence: PracticeLicence("1500120181000000\(number)"),
            firm: "f1",
        )
    }

    static let decider = Attribution(by: "tian", at: "2026-11-25T09:00:00+08:00")
}
