import Diagnostics
import Foundation
import Testing

@testable import Reports

@Suite("Language files")
struct LanguageFileTests {
    private let book = Phrasebook.reports

    @Test("Both languages have the same keys")
    func sameKeys() {
        #expect(book.keys(.zh) == book.keys(.en))
        #expect(!book.keys(.zh).isEmpty)
    }

    @Test("A sentence names the same values in both languages")
    func samePlaceholders() {
        for key in book.keys(.zh) {
            #expect(placeholders(key, .zh) == placeholders(key, .en), "\(key)")
        }
    }

    @Test("Every key named in the sources exists, and every diagnostic has a remedy")
    func keysInSources() throws {
        var keys: Set<String> = []
        for text in try swiftSources() {
            keys.formUnion(
                text.matches(of: /(?:phrase|Message)\(\s*"([a-z][A-Za-z.]+)"/).map { String($0.1) }
            )
            for match in text.matches(of: /\.worker\(\s*"([A-Za-z]+)"/) {
                keys.formUnion(["worker.\(match.1)", "worker.\(match.1).remedy"])
            }
        }
        #expect(keys.subtracting(book.keys(.zh)) == [])
        #expect(keys.count > 30)
    }

    @Test("Every word of a closed list exists")
    func closedLists() {
        var keys = HealthReport.Status.allCases.map { "status.\($0)" }
        keys += HealthReport.CheckState.allCases.map { "state.\($0)" }
        keys += HealthReport.ExposureKind.allCases.map { "exposure.\($0)" }
        keys += HealthReport.PaperState.allCases.map { "paper.\($0)" }
        for level in HealthReport.Level.allCases {
            keys += ["colour", "word", "label"].map { "level.\(level).\($0)" }
        }
        keys += ["civil", "administrative", "criminal"].map { "consequence.\($0)" }
        keys += ["property", "liability", "reach"].map { "impact.\($0)" }
        keys += (1...12).map { "month.\($0)" }
        #expect(Set(keys).subtracting(book.keys(.zh)) == [])
    }

    @Test("Every label in every template exists, and no label is idle")
    func labels() throws {
        let files = try FileManager.default.contentsOfDirectory(
            at: TestPaths.reports.templates,
            includingPropertiesForKeys: nil,
        )
        var used: Set<String> = []
        for file in files {
            let text = try String(contentsOf: file, encoding: .utf8)
            used.formUnion(text.matches(of: /labels\.([A-Za-z]+)/).map { "print.\($0.1)" })
        }
        for text in try swiftSources() {
            used.formUnion(text.matches(of: /"(print\.[A-Za-z]+)"/).map { String($0.1) })
        }
        let known = book.keys(.zh).filter { $0.hasPrefix("print.") }
        #expect(used.subtracting(known) == [])
        #expect(known.subtracting(used) == [])
    }

    private func placeholders(_ key: String, _ language: Language) -> [String] {
        (book.phrase(key, in: language) ?? "").matches(of: /\{([a-z]+)\}/).map { String($0.1) }
            .sorted()
    }

    private func swiftSources() throws -> [String] {
        let files = FileManager.default.enumerator(
            at: TestPaths.sources,
            includingPropertiesForKeys: nil,
        )
        let urls = (files?.allObjects ?? []).compactMap { $0 as? URL }.filter {
            $0.pathExtension == "swift"
        }
        return try urls.map { try String(contentsOf: $0, encoding: .utf8) }
    }
}
