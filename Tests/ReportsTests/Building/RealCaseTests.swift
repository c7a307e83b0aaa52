import Assessments
import Checklists
import Diagnostics
import Foundation
import Interviews
import Testing

@testable import Reports

@Suite("The report of the shipped story", .enabled(if: RealCase.isPresent))
struct RealCaseTests {
    @Test("Its counts equal its details in both languages", arguments: Language.allCases)
    func counts(language: Language) throws {
        let report = try RealCase.material().builder().report(in: language)
        #expect(report.findings.count > 20)
        CountTests.check(report)
    }

    @Test("Nothing restricted is in it, and the annex has it all", arguments: Language.allCases)
    func sealed(language: Language) throws {
        let material = try RealCase.material()
        let builder = try material.builder()
        let report = builder.report(in: language)
        let json = String(decoding: try ReportContent.canonicalBytes(report), as: UTF8.self)
        let html = try HTMLRenderer(folder: TestPaths.reports).html(report)
        let restricted = material.assessment.findings.filter { $0.isRestricted && $0.counts }
        for finding in restricted {
            #expect(
                !json.contains(finding.title[language]) && !html.contains(finding.title[language])
            )
            #expect(!json.contains("\"\(finding.key.text)\""))
        }
        let annex = builder.sealedAnnex(for: .init(name: "示例甲"), in: language)
        #expect((annex?.findings.count ?? 0) == restricted.count)
    }

    @Test(
        "Every law cited has its version and day, or a reason why not",
        arguments: Language.allCases,
    )
    func citations(language: Language) throws {
        let report = try RealCase.material().builder().report(in: language)
        for citation in report.findings.flatMap(\.citations) {
            #expect(citation.version != nil || citation.unverified != nil, "\(citation.statute)")
            #expect(!citation.article.isEmpty)
        }
        if language == .en {
            let chinese = Set(
                report.annexes.statutes.map(\.title).filter { !$0.allSatisfy(\.isASCII) }
            )
            #expect(chinese == [])
        }
    }

    @Test("Every statute that the shipped checklists cite has an English name")
    func names() {
        let library = RealCase.library
        let cited = Set(library.points.flatMap(\.point.citations).map(\.statute))
        #expect(cited.count > 250)
        let chinese = cited.filter { name in
            let statute = library.statutes.statute(name)
            return !StatuteNames.title(of: statute, citedAs: name, in: .en).allSatisfy(\.isASCII)
        }
        #expect(chinese == [])
    }

    @Test(
        "Over all domains, those that do not concern the enterprise are named once, with the reason"
    )
    func tailored() throws {
        let report = try RealCase.material(overAllDomains: true).builder().report(in: .zh)
        let counted = Set(report.conclusion.byDomain.map(\.id))
        #expect(counted.isSuperset(of: ["D02", "D05", "D07", "D09"]))
        #expect(counted.isDisjoint(with: ["D26", "D32", "I02", "I08", "I11"]))
        let left = report.overview.outOfScope.filter { !$0.isApplicable }
        #expect(Set(left.map(\.id)).isSuperset(of: ["D26", "D32", "I02", "I08", "I11"]))
        #expect(left.allSatisfy { $0.reason?.isEmpty == false })
    }

    @Test("No placeholder and no key is printed", arguments: Language.allCases)
    func words(language: Language) throws {
        let report = try RealCase.material().builder().report(in: language)
        let html = try HTMLRenderer(folder: TestPaths.reports).html(report)
        #expect(!html.contains("{") || html.firstMatch(of: /\{[a-z]+\}/) == nil)
        let keys = Phrasebook.reports.keys(.zh).filter {
            $0.contains(".") && !$0.hasPrefix("print.")
        }
        #expect(keys.filter { html.contains(">\($0)<") } == [])
    }

    @Test("Each respondent's questionnaire is written whole", arguments: Language.allCases)
    func questionnaires(language: Language) throws {
        let material = try RealCase.material()
        let interview = Interview(
            library: RealCase.library,
            sheet: AnswerSheet(baseDate: material.sheet.baseDate),
        )
        let builder = QuestionnaireBuilder(
            checkup: try material.checkup(),
            enterprise: try material.enterprise(),
            firm: try CaseMaterial.firm(),
            baseDate: material.sheet.baseDate,
        )
        for sheet in RespondentSheet.all(of: interview) {
            let form = builder.questionnaire(from: sheet, in: language)
            let asked = sheet.sections.reduce(0) { $0 + $1.questions.count + $1.tables.count }
            #expect(form.sections.reduce(0) { $0 + $1.questions.count } == asked)
            #expect(form.sections.allSatisfy { !$0.title.isEmpty })
        }
    }
}
