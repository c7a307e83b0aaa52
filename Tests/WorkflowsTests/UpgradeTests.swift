import Assessments
import Checklists
import Diagnostics
import Interviews
import Practice
import Store
import Testing

@testable import Workflows

@Suite("Moving a checkup to another library")
struct UpgradeTests {
    private func upgrade(_ world: World, by user: String = "chen") throws {
        var opened = try world.opened(user)
        let library = StoredLibrary(try Sample.library(version: 2))
        try world.office(user).upgrade(&opened.file, to: library)
        #expect(opened.file.library == library.reference)
    }

    @Test("Before issue it moves, and the answers stay")
    func moved() throws {
        let world = try World.interviewed()
        let before = try world.opened()
        try upgrade(world)
        let after = try world.opened()
        #expect(after.file.library != before.file.library)
        #expect(after.library.checklists.map(\.checklist.version) == [2])
        #expect(after.library.points.first?.point.title.en == "Written contracts 2")
        #expect(after.file.sheet == before.file.sheet)
        #expect(after.assessment.findings.count == 2)
        #expect(after.file.conflicts.isEmpty)
    }

    @Test("Only a lawyer moves it")
    func permission() throws {
        let world = try World.interviewed()
        #expect(rules { try upgrade(world, by: "wu") } == ["permission.workOnCheckups"])
    }

    @Test("After issue nothing changes it, not even for a new version of the report")
    func issued() async throws {
        let (world, _) = try await World.issued()
        #expect(rules { try upgrade(world) } == ["workflow.issuedLibrary"])
        try world.move(.replace, reason: "更正")
        #expect(rules { try upgrade(world) } == ["workflow.issuedLibrary"])
    }
}
