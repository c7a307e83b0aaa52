import Foundation
import Testing

/// A text that must not change unnoticed; `TIJIAN_RECORD=1` writes it again, and the test then fails once.
enum Golden {
    static func expect(
        _ text: String,
        is name: String,
        _ place: SourceLocation = #_sourceLocation,
    ) throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(
            path: "Goldens/\(name)"
        )
        if ProcessInfo.processInfo.environment["TIJIAN_RECORD"] != nil {
            try Data(text.utf8).write(to: file)
            Issue.record("recorded \(name)", sourceLocation: place)
            return
        }
        let golden = try String(contentsOf: file, encoding: .utf8)
        #expect(text == golden, sourceLocation: place)
    }
}
