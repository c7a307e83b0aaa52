import Assessments
import Checklists
import Diagnostics
import Practice
import Store
import Testing

@testable import Workflows

@Suite("Two people at one checkup")
struct TwoPeopleTests {
    @Test("Of two moves from the same reading the second is refused, and nothing of it is recorded")
    func moves() throws {
        let world = try World.interviewed()
        var first = try world.opened()
        var second = try world.opened("lin")
        let office = try world.office()
        let other = try world.office("lin")
        try office.change(&first.file, by: .analyze, first.assessment, reason: nil)
        let before = try world.folder.journal.entries(first.file.stream, scope: Office.firmScope)
            .count
        let found = rules {
            try other.change(&second.file, by: .collect, second.assessment, reason: nil)
        }
        #expect(found == ["workflow.movedMeanwhile"])
        #expect(second.file.checkup.status == .onsite)
        let after = try world.folder.journal.entries(first.file.stream, scope: Office.firmScope)
        #expect(after.count == before)
        #expect(try world.opened().file.conflicts.isEmpty)
    }

    @Test("A move requires the header that it was made from, within the journal's own transaction")
    func atomic() throws {
        let world = try World.interviewed()
        let header = try #require(try world.opened().file.heads[CheckupSubject.checkup])
        try world.move(.analyze)
        let stream = try world.opened().file.stream
        let moved = try #require(
            try world.folder.journal.entries(stream, scope: Office.firmScope)
                .last { $0.header.subject == CheckupSubject.checkup }
        )
        #expect(moved.header.requires == header && moved.header.replaces == header)
    }

    @Test("Of two records of forms from the same reading the second is refused")
    func papers() throws {
        let world = try World.interviewed()
        var first = try world.opened().file
        var second = try world.opened("lin").file
        var papers = first.papers
        papers.lawCheckedOn = try Sample.date(World.today)
        try world.office().record(papers, in: &first)
        expectRules([
            "workflow.movedMeanwhile"
        ]) { try world.office("lin").record(papers, in: &second) }
    }

    @Test(
        "A report that replaces an issued one needs an approval of its own, though nothing has changed"
    )
    func replacedUnchanged() async throws {
        let (world, _) = try await World.issued()
        try world.move(.replace, reason: "更正用印")
        try world.submit()
        #expect(await eventualRules { try await world.issue() } == ["guard.review.stale"])
        try world.review()
        try await world.issue()
        #expect(try world.opened().file.issued.count == 2)
    }
}
