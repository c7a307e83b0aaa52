import Checklists

/// What a file of the library folder holds, by where it stands.
enum LibraryPart: Hashable, Sendable {
    case facts
    case papers
    case parameters
    case statutes
    case checklist
    case overlay
}
