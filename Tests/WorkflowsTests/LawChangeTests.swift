import Assessments
import Checklists
import Diagnostics
import Interviews
import Practice
import Store
import Testing

@testable import Workflows

@Suite("Changes of the law between base date and issue")
struct LawChangeTests {
    @Test("They hold up the issue until someone has looked at them since")
    func heldUp() async throws {
        let world = try World.approved(library: Sample.library(newLawOn: "2026-11-15"))
        let found = await eventualRefusals { try await world.issue() }
        #expect(found.map(\.rule) == ["guard.lawCurrent"])
        for day in ["2026-11-14", "2026-11-15"] {
            var file = try world.opened().file
            var papers = file.papers
            papers.lawCheckedOn = try Sample.date(day)
            try world.office("wu").record(papers, in: &file)
            #expect(try world.opened().file.papers == papers)
            guard day == "2026-11-14" else { break }
            #expect(await eventualRules { try await world.issue() } == ["guard.lawCurrent"])
        }
        try await world.issue()
    }

    @Test("One on the base date or after today does not", arguments: ["2026-11-10", "2026-11-21"])
    func notHeldUp(day: String) async throws {
        let world = try World.approved(library: Sample.library(newLawOn: day))
        try await world.issue()
    }

    @Test("One that took effect today does")
    func today() async throws {
        let world = try World.approved(library: Sample.library(newLawOn: World.today))
        #expect(await eventualRules { try await world.issue() } == ["guard.lawCurrent"])
    }
}
