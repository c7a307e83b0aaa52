import Diagnostics
import Foundation
import Testing

@testable import ChecklistYAML

@Suite("Diagnostics as people read them")
struct GoldenDiagnosticsTests {
    @Test("A broken checklist is told in both languages as recorded", arguments: Language.allCases)
    func golden(language: Language) throws {
        let text = SampleFiles.checklist
            .replacing("version: 1", with: "version: first")
            .replacing("  en: Labour", with: "  en:")
            .replacing("screen: true", with: "sreen: true")
            .replacing("type: yes_no", with: "type: yesno")
            .replacing("is: people > 5", with: "is: people > 5\n          note: {zh: 一，二, en: x}")
            .replacing("likelihood: 4", with: "likelihood: 44")
            .replacing("paragraph: 1}", with: "unverified: true}")
        let renderer = DiagnosticRenderer(phrasebook: .checklistYAML, language: language) { _ in
            SourceLines.of(text)
        }
        let written = renderer.text(Decoded(text).diagnostics) + "\n"
        let url = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "Golden/broken.\(language).txt")
        if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil {
            try Data(written.utf8).write(to: url)
            Issue.record("recorded \(url.lastPathComponent)")
        }
        #expect(try String(contentsOf: url, encoding: .utf8) == written)
    }
}
