import Foundation
import Testing

/// The printed samples are what the program prints of the demo enterprise.
@Suite("Shipped samples")
struct ShippedSamplesTests {
    @Test(
        "The samples are what the demo prints",
        arguments: ["zh.json", "en.json", "zh.html", "en.html"],
    )
    func samples(ending: String) throws {
        let desk = try Desk()
        let outcome = try desk.run("demo", "--into", desk.path("demo"))
        #expect(outcome.code == 0)
        let printed = FileManager.default.contents(atPath: desk.path("demo/2026-1-v1.\(ending)"))
        let sample = URL(filePath: Program.checklists).deletingLastPathComponent()
            .appending(path: "reports/samples/food-factory.\(ending)")
        #expect(printed != nil)
        #expect(printed == FileManager.default.contents(atPath: sample.path))
    }
}
