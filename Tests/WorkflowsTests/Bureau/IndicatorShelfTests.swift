import Bureau
import Diagnostics
import Foundation
import Testing
import Workflows

@Suite("The shelf of indicators")
struct IndicatorShelfTests {
    static var shipped: URL {
        URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../reports/bureau").standardized
    }

    @Test("Every row of the bureau's form is there, with its number")
    func shipped() throws {
        let book = try IndicatorShelf.read(folder: Self.shipped)
        let numbers = Set(book.indicators.map(\.number))
        for number in 1...20 { #expect(numbers.contains(String(number)), "\(number)") }
        for number in ["1b", "2b", "4b", "5b", "6b", "15b", "16b"] {
            #expect(numbers.contains(number), "\(number)")
        }
        #expect(Set(book.quantities.map(\.id)).count == book.quantities.count)
    }

    @Test("Loss recovered and averted stand apart, and together only as a joint figure by grade")
    func losses() throws {
        let book = try IndicatorShelf.read(folder: Self.shipped)
        let joint = try #require(book.indicators.first { $0.id == "recovered_and_averted" })
        guard case .joint(let parts) = joint.rule else {
            Issue.record("not a joint figure")
            return
        }
        #expect(parts.count == 2 && parts.allSatisfy { $0.breakdowns.contains(.grade) })
        for id in ["recovered", "averted"] {
            #expect(book.indicators.contains { $0.id == id })
        }
    }

    @Test("An id in two files is refused with both places")
    func twice() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let bytes = try Data(contentsOf: Self.shipped.appending(path: "indicators.yaml"))
        try bytes.write(to: folder.appending(path: "a.yaml"))
        try bytes.write(to: folder.appending(path: "b.yaml"))
        let error = #expect(throws: DiagnosticList.self) {
            try IndicatorShelf.read(folder: folder)
        }
        let first = error?.diagnostics.first
        #expect(first?.message.key == "workflow.indicatorTwice")
        #expect(first?.place?.file.hasSuffix("b.yaml") == true)
    }

    @Test("A folder without indicators is told plainly")
    func missing() {
        let error = #expect(throws: Diagnostic.self) {
            try IndicatorShelf.read(folder: URL(filePath: "/nowhere"))
        }
        #expect(error?.message.key == "workflow.indicatorsMissing")
    }
}
