import Assessments
import ChecklistYAML
import Checklists
import Diagnostics
import Foundation
import Interviews
import Practice
import Reports
import Store
import Testing

@testable import Workflows

/// Client facts never appear in errors: every client field holds a marker, and no error shows one.
@Suite("Errors show no client facts")
struct CanaryTests {
    private static let marker = "金丝雀CANARY"
    private static let book = Phrasebook.joined([
        .workflows, .practice, .interviews, .assessments, .checklists, .checklistYAML, .reports,
        .store, .diagnostics,
    ])

    private static func field(_ name: String) -> String { marker + name }

    private static func expectClean(
        _ diagnostics: [Diagnostic],
        sourceLocation: SourceLocation = #_sourceLocation,
    ) {
        for language in Language.allCases {
            let renderer = DiagnosticRenderer(phrasebook: book, language: language)
            for diagnostic in diagnostics {
                let record = DiagnosticRecord(diagnostic, phrasebook: book, language: language)
                let text = renderer.text(diagnostic) + "\(record)"
                #expect(
                    !text.uppercased().contains("CANARY"),
                    "\(diagnostic.rule)",
                    sourceLocation: sourceLocation,
                )
                #expect(!text.contains("no diagnostic"), "\(text)", sourceLocation: sourceLocation)
            }
        }
    }

    /// A checkup of an enterprise whose every field holds a marker, with every kind of record.
    private func world() throws -> World {
        let world = try World()
        let office = try world.office()
        for user in try Firm.users() { try office.add(user) }
        try office.set(Firm.firm())
        try office.register(
            Enterprise(
                id: "e1",
                name: Self.field("name"),
                registration: Registration(
                    code: CreditCode("CANARY0000000000X1"),
                    reason: Self.field("reason"),
                ),
                entityType: .limitedCompany,
                legalRepresentative: Self.field("representative"),
                address: Self.field("address"),
                township: Self.field("township"),
                contact: Contact(name: Self.field("contact"), role: Self.field("role")),
            )
        )
        try world.start()
        var session = try world.session()
        try session.answer(World.answers() + records())
        return world
    }

    private func records() throws -> [SheetChange] {
        let row: TableSheet.Row.ID = "00000000-0000-7000-8000-000000000001"
        return [
            .answer(
                "D09-01",
                "remark",
                Answer(.value(.text(Self.field("text"))), note: Self.field("note")),
            ),
            .row("D09-01", "group", row, exists: true),
            .rowAnswer("D09-01", "group", row, "who", Answer(.value(.text(Self.field("cell"))))),
            .rowAnswer(
                "D09-01",
                "group",
                row,
                "people",
                Answer(.dontKnow(reason: Self.field("why"))),
            ),
            .note("D09-01", Self.field("note")),
            .mark("D09-01", .needsSpecialist(reason: Self.field("mark"))),
            .search("00000000-0000-7000-8000-0000000000a1", try search()),
            .ownFinding("00000000-0000-7000-8000-0000000000f1", ownFinding()),
            .visit(Visit(interviewed: [Visit.Person(name: Self.field("person"), role: nil)])),
        ]
    }

    private func search(
        _ id: PublicSearch.ID = "00000000-0000-7000-8000-0000000000a1",
        file: String? = nil,
    ) throws -> PublicSearch {
        PublicSearch(
            id: id,
            site: Self.field("site"),
            on: try Sample.date("2026-11-10"),
            query: Self.field("query"),
            result: Self.field("result"),
            file: file,
        )
    }

    private func ownFinding(
        likelihood: Int = 3,
        exposure: OwnExposure? = nil,
        length: Int = 1,
    ) -> OwnFinding {
        OwnFinding(
            id: "00000000-0000-7000-8000-0000000000f1",
            domain: "D05",
            title: String(repeating: Self.field("title"), count: length),
            facts: Self.field("facts"),
            analysis: Self.field("analysis"),
            likelihood: likelihood,
            impact: Impact(property: 1, liability: 1, reach: 1),
            exposure: exposure,
            recommendations: [
                OwnRecommendation(
                    category: .stop,
                    withinDays: 7,
                    action: Self.field("action"),
                    proof: Self.field("proof"),
                )
            ],
        )
    }

    @Test("Nor when answers are refused")
    func answers() throws {
        let world = try world()
        var session = try world.session()
        let long = String(repeating: Self.marker, count: 10_000)
        let refused: [SheetChange] = [
            .answer("D09-02", "late", Answer(.value(.text(Self.field("wrong type"))))),
            .answer("D09-01", "remark", Answer(.value(.text(long)))),
            .answer("D09-01", "remark", Answer(.value(.text(Self.marker + "\u{0}")))),
            .answer("D09-01", "all_signed", Answer(.value(.yesNo(true)), note: long)),
            .fact("employees", Answer(.skipped(reason: long))),
            .profile("name", Answer(.value(.text(long)))),
            .profile("name", Answer(.value(.number(Rational(1))))),
            .note("D09-01", long), .mark("D09-01", .notChecked(reason: long)),
            .search("00000000-0000-7000-8000-0000000000a1", try search(file: "not-a-hash")),
            .search(
                "00000000-0000-7000-8000-0000000000a1",
                try search(file: String(repeating: "0", count: 64)),
            ),
            .ownFinding("00000000-0000-7000-8000-0000000000f1", ownFinding(likelihood: 9)),
            .ownFinding("00000000-0000-7000-8000-0000000000f1", ownFinding(length: 10_000)),
            .ownFinding(
                "00000000-0000-7000-8000-0000000000f1",
                ownFinding(exposure: OwnExposure(kind: .loss, low: 5, high: 1)),
            ),
            .visit(Visit(interviewed: [Visit.Person(name: long, role: nil)])),
        ]
        for change in refused {
            let found = refusals { try session.answer([change]) }
            #expect(!found.isEmpty, "\(change.subject)")
            Self.expectClean(found)
        }
    }

    @Test("Nor when registering, starting and looking up are refused")
    func registers() throws {
        let world = try world()
        let office = try world.office()
        let code = try Registration(code: CreditCode("CANARY0000000000X1"), reason: "示例")
        func enterprise(_ id: Enterprise.ID, _ registration: Registration) throws -> Enterprise {
            try Enterprise(
                id: id,
                name: Self.field("name"),
                registration: registration,
                entityType: .other,
            )
        }
        Self.expectClean(refusals { try office.register(enterprise("e2", code)) })
        try office.register(enterprise("e3", Registration(withoutCode: "无")))
        Self.expectClean(refusals { try office.enterprise(Self.field("name")) })
        Self.expectClean(refusals { try office.enterprise(Self.field("other")) })
        Self.expectClean(refusals { try office.checkup(Self.field("name")) })
        Self.expectClean(
            refusals {
                try office.start(
                    world.plan(papers: CheckupPapers()),
                    with: StoredLibrary(Sample.library()),
                )
            }
        )
        let long = String(repeating: Self.marker, count: 1000)
        Self.expectClean(
            refusals {
                try Enterprise(id: "e4", name: long, registration: code, entityType: .other)
            }
        )
        Self.expectClean(refusals { try Registration(code: CreditCode("CANARY")) })
        Self.expectClean(refusals { try Contact(name: Self.marker + "\n") })
    }

    @Test("Nor in the guards on the road to issue")
    func guards() async throws {
        let world = try world()
        Self.expectClean(refusals { try world.submit() })
        Self.expectClean(refusals { try world.move(.terminate) })
        Self.expectClean(refusals { try world.move(.deliver, reason: Self.field("reason")) })
        try world.decide(.dismiss(reason: Self.field("dismissal")))
        try world.decide(
            .edit(FindingEdit(title: .init(zh: Self.field("title")))),
            on: "D09-02-F1",
        )
        for finding in ["D09-02-F1", "00000000-0000-7000-8000-0000000000f1"] {
            try world.decide(.confirm, on: finding)
        }
        try world.submit()
        Self.expectClean(refusals { try world.session() })
        Self.expectClean(refusals { try world.decide(.restore) })
        Self.expectClean(refusals { try world.review(by: "chen") })
        Self.expectClean(await eventualRefusals { try await world.issue() })
        try world.review(comments: Self.field("comments"))
        try await world.issue()
        Self.expectClean(await eventualRefusals { try await world.issue() })
        Self.expectClean(refusals { try world.office().verifyReport(file: Data(Self.marker.utf8)) })
        Self.expectClean(try world.folder.verify().findings)
    }

    @Test("Nor when devices disagree, when something is erased, or when a record cannot be read")
    func journal() throws {
        let world = try world()
        let other = try world.device("other")
        _ = try other.merge(from: .folder(path: world.folder.path))
        for (folder, note) in [(world.folder, "one"), (other, "two")] {
            var session = try world.session("lin", in: folder)
            try session.answer([.note("D09-01", Self.field(note))])
        }
        let merged = try world.folder.merge(from: .folder(path: other.path))
        Self.expectClean(merged.messages)
        let file = try world.opened().file
        #expect(file.conflicts == ["points/D09-01/note"])
        Self.expectClean(
            refusals {
                try world.office().settle("points/D09-01/note", of: file.checkup.id, choosing: 9)
            }
        )
        _ = try world.office("wu").erase(
            subject: "points/D09-01",
            ofCheckup: "2026-1",
            reason: Self.field("reason"),
            rule: "rule",
        )
        Self.expectClean(try world.folder.verify().findings)
        let office = try world.office()
        try office.append([
            office.draft(
                [Self.marker],
                kind: .decision,
                in: file.stream,
                subject: "decisions/x/standing",
            )
        ])
        let found = refusals { try world.opened() }
        #expect(found.map(\.rule) == ["workflow.unreadableEntry"])
        Self.expectClean(found)
    }
}
