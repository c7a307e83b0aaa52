import Checklists
import Diagnostics
import Practice
import Testing

@testable import Workflows

@Suite("What a change of the law touches")
struct ImpactTests {
    private func impact() throws -> StatuteImpact {
        let library = try Sample.library(newLawOn: "2027-03-01")
        let found = StatuteImpact.changes(
            in: library,
            after: try Sample.date("2026-11-20"),
            through: try Sample.date("2027-12-31"),
        )
        return try #require(found.first)
    }

    @Test("The points that cite it, with the articles that must be read again")
    func points() throws {
        let impact = try impact()
        #expect(impact.points.map(\.point.id) == ["D09-01"])
        #expect(impact.points[0].citations.map(\.article) == ["10"])
        #expect(impact.points[0].settled.isEmpty)
    }

    @Test("A statute that nothing cites is not listed, unless it is asked for by name")
    func uncited() throws {
        let library = try Sample.library(newLawOn: "2027-03-01").only([])
        let statute = try #require(library.statutes.statute("劳动合同法"))
        let (start, end) = (try Sample.date("2026-11-20"), try Sample.date("2027-12-31"))
        #expect(StatuteImpact.changes(in: library, after: start, through: end).isEmpty)
        let named = StatuteImpact.changes(in: library, after: start, through: end, of: statute)
        #expect(named.map(\.points.count) == [0])
    }

    @Test("The findings of open checkups, and the reports in force")
    func checkups() async throws {
        let world = try World.approved(library: Sample.library())
        let change = try impact().change
        let open = try world.office().checkups(touchedBy: [change])
        #expect(open.map { $0.map(\.findings) } == [[["D09-01-F1"]]])
        #expect(open[0].allSatisfy { $0.report == nil })
        let issue = try await world.issue()
        let issued = try world.office().checkups(touchedBy: [change])
        #expect(issued[0].map { $0.report?.number } == [issue.report.number])
    }

    @Test("A change that no finding rests on touches no checkup")
    func untouched() throws {
        let world = try World.approved(library: Sample.library())
        let other = Statute(
            shortTitle: "他法",
            title: "中华人民共和国他法",
            kind: .law,
            versions: [StatuteVersion(name: "2027", effective: try Sample.date("2027-03-01"))],
        )
        let change = try #require(
            other.changes(
                after: try Sample.date("2026-11-20"),
                through: try Sample.date("2027-12-31"),
            ).first
        )
        #expect(try world.office().checkups(touchedBy: [change]).allSatisfy(\.isEmpty))
    }
}
