import Foundation
import Testing

/// Compares with a file kept beside the tests; `TIJIAN_RECORD=1` writes it anew and fails.
func expectGolden(
    _ bytes: Data,
    _ name: String,
    sourceLocation: SourceLocation = #_sourceLocation,
) throws {
    let file = TestPaths.tests.appending(path: "Goldens/\(name)")
    if ProcessInfo.processInfo.environment["TIJIAN_RECORD"] == "1" {
        try bytes.write(to: file)
        Issue.record(
            "Recorded \(name); run again without TIJIAN_RECORD.",
            sourceLocation: sourceLocation,
        )
        return
    }
    let kept = try Data(contentsOf: file)
    #expect(kept == bytes, "\(name) differs from what is kept.", sourceLocation: sourceLocation)
}
