public import Diagnostics

/// One thing that past answers know and a newer library does not know in the same way.
public struct CompatibilityChange: Hashable, Sendable {
    /// What changed.
    public enum Kind: Hashable, Sendable {
        /// A checklist, point, question, table, finding, recommendation or paper is gone.
        case removed(Thing)
        /// It goes by another id; the earlier one is an alias.
        case renamed(Thing, to: String)
        /// A question takes another kind of answer.
        case retyped(from: QuestionType, to: QuestionType)
        /// Options that answers may hold are gone.
        case optionsRemoved([String])
    }

    /// What a change is about.
    public enum Thing: String, Hashable, Sendable {
        case checklist
        case point
        case question
        case table
        case finding
        case recommendation
        case paper
    }

    /// What changed.
    public let kind: Kind
    /// The path in the old library.
    public let subject: String
    /// The paths of the past answers, findings or marks that it touches.
    public let touches: [String]

    /// Whether something recorded loses its meaning; a rename keeps it.
    public var isBreaking: Bool {
        if case .renamed = kind { false } else { true }
    }

    /// The change for a person to read.
    public var message: Message {
        switch kind {
        case .removed(let thing):
            Message("compat.removed", ["thing": name(of: thing), "subject": .text(subject)])
        case .renamed(let thing, let new):
            Message(
                "compat.renamed",
                ["thing": name(of: thing), "subject": .text(subject), "new": .text(new)],
            )
        case .retyped(let old, let new):
            Message(
                "compat.retyped",
                [
                    "subject": .text(subject), "old": .text(old.rawValue),
                    "new": .text(new.rawValue),
                ],
            )
        case .optionsRemoved(let options):
            Message(
                "compat.optionsRemoved",
                ["subject": .text(subject), "options": .text(options.joined(separator: ", "))],
            )
        }
    }

    private func name(of thing: Thing) -> Message.Argument {
        .message(Message("compat.thing." + thing.rawValue))
    }
}
