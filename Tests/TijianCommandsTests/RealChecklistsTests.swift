import ChecklistYAML
import Diagnostics
import Foundation
import Interviews
import Testing

@testable import TijianCommands

@Suite("The shipped checklists")
struct RealChecklistsTests {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")

    @Test("the invented factory's sheet is taken in whole, and the interview goes on from it")
    func foodFactory() throws {
        let loaded = LibraryFolder(path: Self.root.appending(path: "checklists").path).load()
        let keep = ProcessInfo.processInfo.environment["TIJIAN_KEEP"]
        let office = try SampleOffice(loaded.library, at: keep)
        var session = try office.session()
        let intake = SheetIntake(source: .enterprise, remark: nil, takesPart: false) {
            UUID().uuidString.lowercased()
        }
        let path = Self.root.appending(path: "checklists/scenarios/food-factory.yaml").path
        let outcome = try intake.take(path, into: &session)
        #expect(outcome.problems.isEmpty)
        #expect(outcome.added > 100)
        let script = Script(try office.session(), []).run()
        #expect(script.ending == .paused)
    }
}
