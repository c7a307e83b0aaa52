internal import Diagnostics

/// The words that the documents print, in one language.
struct Wording: Sendable {
    let language: Language

    /// The phrase of a key, with its arguments filled in.
    func phrase(_ key: String, _ arguments: [String: Message.Argument] = [:]) -> String {
        Phrasebook.reports.text(Message(key, arguments), in: language)
    }

    /// Several phrases numbered from 1: `key.1`, `key.2` and so on.
    func phrases(_ key: String) -> [String] {
        var found: [String] = []
        while let next = Phrasebook.reports.phrase("\(key).\(found.count + 1)", in: language) {
            found.append(next)
        }
        return found
    }

    /// The labels that templates name: every phrase under `print.`, by the rest of its key.
    var labels: PrintedFields { Wording.labels[language] ?? [:] }

    private static let labels: [Language: PrintedFields] = Dictionary(
        uniqueKeysWithValues: Language.allCases.map { ($0, readLabels($0)) }
    )

    private static func readLabels(_ language: Language) -> PrintedFields {
        let prefix = "print."
        var labels: [String: PrintedValue] = [:]
        for key in Phrasebook.reports.keys(language) where key.hasPrefix(prefix) {
            labels[String(key.dropFirst(prefix.count))] = .text(
                Phrasebook.reports.phrase(key, in: language) ?? key
            )
        }
        return PrintedFields(labels)
    }
}
