/// The kinds of files that a library folder holds, each with its own schema.
public enum SchemaKind: String, CaseIterable, Sendable {
    case checklist
    case facts
    case papers
    case parameters
    case statutes
    case overlay
    case scenario
    case sheet

    /// The description of the file's mapping.
    public var record: RecordSchema {
        switch self {
        case .checklist: .checklist
        case .facts: .facts
        case .papers: .papers
        case .parameters: .parameters
        case .statutes: .statutes
        case .overlay: .overlay
        case .scenario: .scenario
        case .sheet: .sheet
        }
    }

    /// Which files of a library folder it describes, as editors match them; nil where they may stand anywhere.
    public var files: String? {
        switch self {
        case .checklist: "{general,industries}/*.yaml"
        case .facts, .papers, .parameters, .statutes: "\(rawValue).yaml"
        case .overlay: "overlays/*.yaml"
        case .scenario: "scenarios/*.yaml"
        case .sheet: nil
        }
    }
}
