import Diagnostics
import Foundation
import Testing

@Suite("Diagnostics as JSON")
struct DiagnosticRecordTests {
    let renderer = DiagnosticRenderer(
        phrasebook: DiagnosticRendererTests.words,
        language: .zh,
        style: .colour,
    )

    @Test("Records are sorted, keys are in order, and what is missing is null")
    func golden() throws {
        let json = try renderer.json([DiagnosticRendererTests.odd, DiagnosticRendererTests.unknown])
        let golden = """
            [
              {
                "column" : 16,
                "file" : "D09.yaml",
                "line" : 2,
                "message" : "未知的键“titel”",
                "remedy" : "改为“title”",
                "rule" : "t.unknownKey",
                "severity" : "error",
                "subject" : "D09-01"
              },
              {
                "column" : null,
                "file" : null,
                "line" : null,
                "message" : "可疑",
                "remedy" : null,
                "rule" : "t.odd",
                "severity" : "warning",
                "subject" : null
              }
            ]
            """
        #expect(json == golden)
    }

    @Test("Records read back equal, without colours")
    func roundTrip() throws {
        let records = renderer.records([
            DiagnosticRendererTests.unknown, DiagnosticRendererTests.odd,
        ])
        let data = Data(
            try renderer.json([DiagnosticRendererTests.unknown, DiagnosticRendererTests.odd]).utf8
        )
        #expect(try JSONDecoder().decode([DiagnosticRecord].self, from: data) == records)
        #expect(records.first?.message == "未知的键“titel”")
    }

    @Test("No diagnostics make an empty array")
    func empty() throws {
        #expect(try renderer.json([]).filter { !$0.isWhitespace } == "[]")
    }
}
