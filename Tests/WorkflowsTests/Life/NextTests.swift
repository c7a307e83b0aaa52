import Assessments
import Checklists
import Diagnostics
import Practice
import Testing

@testable import Workflows

@Suite("What to do now")
struct NextTests {
    private func next(_ world: World) throws -> NextSteps {
        try world.office().next(world.opened().file.checkup.id)
    }

    @Test("It walks the long road one step at a time")
    func road() throws {
        let world = try World.open()
        try world.apply()
        #expect(try next(world).moves.map(\.action) == [.accept, .reject])
        try world.step(.accept, by: "wu")
        #expect(try next(world).moves.map(\.action) == [.assign])
        try world.step(.assign, by: "wu") { $0.lawyers = ["chen"] }
        try world.step(.checkConflicts)
        let search = try next(world)
        #expect(search.duties == [.searchConflicts])
        #expect(search.moves.first?.obstacles.map(\.rule) == ["guard.conflict.notSearched"])
        try world.step(.clearConflict) { $0.conflict = .clear }
        let sign = try next(world)
        #expect(sign.moves.map(\.action) == [.sign])
        #expect(sign.moves.allSatisfy { $0.obstacles.isEmpty })
        try world.sign(on: World.today)
        try world.step(.collect)
        #expect(try next(world).moves.first?.obstacles.map(\.rule) == ["guard.baseDate"])
    }

    @Test("On site it asks for the interview, then for decisions, then for a reviewer")
    func work() throws {
        let world = try World.open()
        try world.start()
        #expect(try next(world).duties == [.interview])
        var session = try world.session()
        try session.answer(World.answers())
        #expect(try next(world).moves.map(\.action) == [.analyze])
        try world.move(.analyze)
        #expect(try next(world).duties == [.decideFindings, .confirmFacts])
        try world.decide(.confirm)
        try world.decide(.confirm, on: "D09-02-F1")
        try world.submit()
        #expect(try next(world).duties == [.confirmFacts, .review])
        #expect(try next(world).moves.isEmpty)
        try world.review()
        let issue = try next(world)
        #expect(issue.duties == [.confirmFacts] && issue.moves.map(\.action) == [.issue])
        #expect(issue.moves.allSatisfy { $0.obstacles.isEmpty })
    }

    @Test("Several are asked after at once")
    func several() throws {
        let world = try World.interviewed()
        try world.start()
        let ids = try world.office().checkups().map(\.id)
        #expect(try world.office().next(ids).map(\.checkup.id) == ids)
    }

    @Test("A law that changed is looked at before the report is issued")
    func law() throws {
        let world = try World.submitted(library: Sample.library(newLawOn: "2026-11-15"))
        #expect(try next(world).duties.contains(.checkLaw))
    }
}
