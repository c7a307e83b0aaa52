import Assessments
import Checklists
import Diagnostics
import Interviews
import Practice
import Store
import Testing

@testable import Workflows

@Suite("Two devices")
struct ConflictTests {
    /// A second device that has everything of the first so far.
    private func copy(of world: World) throws -> DataFolder {
        let other = try world.device("other")
        _ = try other.merge(from: .folder(path: world.folder.path))
        return other
    }

    private func answer(
        _ value: Bool,
        by user: String,
        in folder: DataFolder,
        _ world: World,
    ) throws {
        var session = try world.session(user, in: folder)
        try session.answer([.answer("D09-02", "late", Answer(.value(.yesNo(value))))])
    }

    private func mergeBack(_ other: DataFolder, into world: World) throws {
        _ = try world.folder.merge(from: .folder(path: other.path))
    }

    @Test("Different answers are listed with who gave them where; equal ones are none")
    func listed() throws {
        let world = try World.interviewed()
        let other = try copy(of: world)
        try answer(true, by: "chen", in: world.folder, world)
        try answer(false, by: "lin", in: other, world)
        var session = try world.session("lin", in: other)
        try session.answer([.note("D09-01", "同样的话")])
        session = try world.session()
        try session.answer([.note("D09-01", "同样的话")])
        try mergeBack(other, into: world)
        let file = try world.opened().file
        let voices = try world.office().conflicts(of: file.checkup.id)
        #expect(file.conflicts == ["points/D09-02/late"])
        #expect(voices.map(\.subject) == ["points/D09-02/late", "points/D09-02/late"])
        #expect(voices.map(\.number) == [1, 2])
        #expect(Set(voices.map(\.author)) == ["chen", "lin"])
        #expect(Set(voices.map(\.device)).count == 2)
    }

    @Test("Nothing is issued until a person settles it", arguments: ["chen", "lin"])
    func settled(chosen: String) async throws {
        let world = try World.interviewed()
        let other = try copy(of: world)
        try answer(true, by: "chen", in: world.folder, world)
        try answer(false, by: "lin", in: other, world)
        try world.decide(.confirm)
        try world.decide(.confirm, on: "D09-02-F1")
        try world.submit()
        try world.review()
        try mergeBack(other, into: world)
        #expect(await eventualRules { try await world.issue() }.contains("guard.answersSettled"))
        let office = try world.office()
        let id = try world.opened().file.checkup.id
        let voice = try #require(try office.conflicts(of: id).first { $0.author == chosen })
        let settle = { try office.settle(voice.subject, of: id, choosing: voice.number) }
        #expect(rules(settle) == ["workflow.inReview"])
        try world.move(.recall)
        try settle()
        #expect(try office.conflicts(of: id).isEmpty)
        try world.submit()
        let shown = try world.opened().file.sheet.points["D09-02"]?.answers["late"]?.content
        #expect(shown == .value(.yesNo(chosen == "chen")))
        let found = await eventualRules { try await world.issue() }
        #expect(found == (chosen == "chen" ? [] : ["guard.review.stale"]))
        #expect(try world.folder.verify().isSound)
    }

    @Test("A new answer settles it too")
    func answered() throws {
        let world = try World.interviewed()
        let other = try copy(of: world)
        try answer(true, by: "chen", in: world.folder, world)
        try answer(false, by: "lin", in: other, world)
        try mergeBack(other, into: world)
        try answer(true, by: "chen", in: world.folder, world)
        #expect(try world.opened().file.conflicts.isEmpty)
        _ = try other.merge(from: .folder(path: world.folder.path))
        #expect(try world.office(in: other).opened("2026-1").file.conflicts.isEmpty)
    }

    @Test(
        "There is nothing to settle where nothing is in conflict, nor by a number that no value has"
    )
    func refused() throws {
        let world = try World.interviewed()
        let other = try copy(of: world)
        try answer(true, by: "chen", in: world.folder, world)
        try answer(false, by: "lin", in: other, world)
        try mergeBack(other, into: world)
        let id = try world.opened().file.checkup.id
        let subject = "points/D09-02/late"
        for (subject, number) in [
            (subject, 0), (subject, 3), ("points/D09-01/all_signed", 1), ("nothing", 1),
        ] {
            let found = rules { try world.office().settle(subject, of: id, choosing: number) }
            #expect(found == ["workflow.noConflict"], "\(subject) \(number)")
        }
        let found = rules { try world.office("wu").settle(subject, of: id, choosing: 1) }
        #expect(found == ["permission.workOnCheckups"])
    }

    @Test("Moves on two devices conflict like answers, and are settled like them")
    func moves() throws {
        let world = try World.interviewed()
        let other = try copy(of: world)
        try world.move(.analyze)
        var opened = try world.office("lin", in: other).opened("2026-1")
        try world.office("lin", in: other).change(
            &opened.file,
            by: .collect,
            opened.assessment,
            reason: nil,
        )
        try mergeBack(other, into: world)
        let id = opened.file.checkup.id
        let voice = try #require(try world.office().conflicts(of: id).first { $0.author == "chen" })
        #expect(voice.subject == "checkup")
        try world.office().settle("checkup", of: id, choosing: voice.number)
        #expect(try world.opened().file.checkup.status == .analyzing)
        #expect(try world.opened().file.conflicts.isEmpty)
    }

    @Test("Checkups that two devices gave one number are told apart by their ids alone")
    func sameNumber() throws {
        let world = try World.open()
        let other = try copy(of: world)
        let first = try world.start().checkup.id
        let second = try world.office("lin", in: other)
            .start(world.plan(lawyers: ["lin"]), with: StoredLibrary(Sample.library())).checkup.id
        try mergeBack(other, into: world)
        #expect(rules { try world.office().checkup("2026-1") } == ["workflow.severalRecords"])
        for id in [first, second] { #expect(try world.office().checkup(id.text).id == id) }
        #expect(try world.start().checkup.number.counter == 2)
    }
}
