import Assessments
import Bureau
import BureauLedger
import ChecklistYAML
import Checklists
import Diagnostics
import Foundation
import Interviews
import Practice
import Reports
import StatuteTexts
import Store
import Workflows

/// The words of every library, in the language that the user reads.
enum Words {
    /// All phrasebooks together.
    static let book = Phrasebook.joined([
        .diagnostics, .checklists, .interviews, .assessments, .practice, .bureau, .checklistYAML,
        .store, .ledger, .statuteTexts, .reports, .workflows, .commands,
    ])

    /// The language of `--lang`, else of `TIJIAN_LANG`, else Chinese.
    static let language = chosenLanguage(
        arguments: CommandLine.arguments,
        environment: ProcessInfo.processInfo.environment,
    )

    static func chosenLanguage(arguments: [String], environment: [String: String]) -> Language {
        if let named = named(in: arguments) { return named }
        return environment["TIJIAN_LANG"].flatMap { Language(rawValue: $0.lowercased()) } ?? .zh
    }

    private static func named(in arguments: [String]) -> Language? {
        for (index, argument) in arguments.enumerated() {
            if argument.hasPrefix("--lang=") {
                return Language(rawValue: String(argument.dropFirst(7)))
            }
            if argument == "--lang", index + 1 < arguments.count {
                return Language(rawValue: arguments[index + 1])
            }
        }
        return nil
    }

    /// The text of a message.
    static func text(_ message: Message) -> String { book.text(message, in: language) }

    /// The text of a key with its values.
    static func text(_ key: String, _ arguments: [String: Message.Argument] = [:]) -> String {
        text(Message(key, arguments))
    }
}
