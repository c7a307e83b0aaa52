import Foundation
import Testing

/// Compares with a file in `Goldens`; `TIJIAN_RECORD=1` writes it anew and fails.
func expectChecklistGolden(
    _ text: String,
    _ name: String,
    sourceLocation: SourceLocation = #_sourceLocation,
) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(
        path: "Goldens/\(name)"
    )
    if ProcessInfo.processInfo.environment["TIJIAN_RECORD"] == "1" {
        try Data(text.utf8).write(to: file)
        Issue.record(
            "Recorded \(name); run again without TIJIAN_RECORD.",
            sourceLocation: sourceLocation,
        )
        return
    }
    let kept = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    #expect(text == kept, sourceLocation: sourceLocation)
}
