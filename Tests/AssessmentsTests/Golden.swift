import Diagnostics
import Foundation
import Testing

@testable import Assessments

/// Compares explanations with recorded texts; `TIJIAN_RECORD=1` records them again and fails.
enum Golden {
    static func check(
        _ explanation: Explanation?,
        _ name: String,
        sourceLocation: SourceLocation = #_sourceLocation,
    ) throws {
        let explanation = try #require(explanation, sourceLocation: sourceLocation)
        for language in Language.allCases {
            let lines = explanation.lines(in: language, using: .assessments)
            let text = lines.joined(separator: "\n") + "\n"
            let file = URL(filePath: #filePath).deletingLastPathComponent()
                .appending(path: "Goldens/\(name).\(language.rawValue).txt")
            if ProcessInfo.processInfo.environment["TIJIAN_RECORD"] != nil {
                try text.write(to: file, atomically: true, encoding: .utf8)
                Issue.record("recorded \(file.lastPathComponent)", sourceLocation: sourceLocation)
            } else {
                let recorded = try String(contentsOf: file, encoding: .utf8)
                #expect(text == recorded, sourceLocation: sourceLocation)
            }
            #expect(!text.contains("{"), "an argument is missing", sourceLocation: sourceLocation)
        }
    }
}
