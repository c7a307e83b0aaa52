import Foundation

/// What a command left behind: how it ended, its data, and its talk.
struct Outcome: CustomStringConvertible {
    let command: [String]
    let ending: Ending
    /// What it wrote to standard output.
    let output: String
    /// What it wrote to standard error.
    let talk: String

    /// The exit code; -1 where there is none.
    var code: Int32 { if case .exit(let code) = ending { code } else { -1 } }

    /// The output without space around it.
    var line: String { output.trimmingCharacters(in: .whitespacesAndNewlines) }

    var description: String {
        "tijian \(command.joined(separator: " "))\n→ \(ending)\n\(output)\n\(talk)"
    }

    /// The rows of a JSON list.
    func rows() throws -> [[String: String]] {
        try JSONDecoder().decode([[String: String]].self, from: Data(output.utf8))
    }
}
