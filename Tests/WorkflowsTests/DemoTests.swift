import Assessments
import ChecklistYAML
import Checklists
import Diagnostics
import Interviews
import Practice
import Store
import Synchronization
import Testing

@testable import Workflows

@Suite("The demonstration")
struct DemoTests {
    private func run(
        _ world: World,
        report: @escaping (Message) -> Void = { _ in },
    ) async throws -> DemoRun.Result {
        let run = DemoRun(
            folder: world.folder,
            library: try Sample.library(),
            scenario: try Story.read(Story.text()),
            press: world.press,
            report: report,
        )
        return try await run.run()
    }

    @Test("It goes the whole road and says each step in words")
    func road() async throws {
        let world = try World()
        var steps: [Message] = []
        let result = try await run(world) { steps.append($0) }
        #expect(result.opened.file.checkup.status == .issued)
        #expect(result.opened.file.review?.reviewer == "zhou")
        #expect(result.opened.assessment.findings.allSatisfy { $0.status != .identified })
        #expect(result.verification.isSound)
        #expect(result.recorded == 7)
        #expect(result.notice == nil)
        #expect(Set(result.issue.files.map(\.format)) == [.html, .json])
        #expect(steps.count == 6)
        for step in steps {
            #expect(!Phrasebook.workflows.text(step, in: .zh).contains("workflow."))
        }
    }

    @Test("Run twice it gives the same fingerprint and the same files")
    func twice() async throws {
        let (one, other) = (try World(), try World())
        let first = try await run(one).issue
        let second = try await run(other).issue
        #expect(first.code == second.code)
        #expect(first.report.fingerprint == second.report.fingerprint)
        #expect(first.files.map(\.data) == second.files.map(\.data))
    }
}
