import Checklists
import Diagnostics

/// What one file of a library gave.
struct DecodedFile: Sendable {
    /// The value that a file holds.
    enum Content: Sendable {
        case form(ProfileForm)
        case papers([Paper])
        case parameters([Parameter])
        case statutes([Statute])
        case checklist(Checklist)
        case overlay(Overlay)
        /// Nothing could be read.
        case nothing
    }

    let path: String
    let content: Content
    let diagnostics: [Diagnostic]
    let places: PlaceIndex
    /// Whether faults would make its expressions seem wrong.
    let isDamaged: Bool

    /// Reads and decodes the bytes of one file.
    init(_ source: SourceFile, as part: LibraryPart, reader: YAMLReader) {
        let read = reader.read(bytes: source.bytes, file: source.path)
        let decoding = FileDecoding(file: source.path)
        path = source.path
        content = read.node.flatMap { DecodedFile.content($0, as: part, decoding) } ?? .nothing
        diagnostics = read.diagnostics + decoding.diagnostics
        places = decoding.places
        isDamaged = decoding.isDamaged || read.diagnostics.contains { $0.severity == .error }
    }

    private static func content(
        _ node: YAMLNode,
        as part: LibraryPart,
        _ decoding: FileDecoding,
    ) -> Content? {
        let shared = SharedFileDecoder(decoding: decoding)
        return switch part {
        case .facts: shared.form(node).map(Content.form)
        case .papers: shared.papers(node).map(Content.papers)
        case .parameters: shared.parameters(node).map(Content.parameters)
        case .statutes: StatuteDecoder(decoding: decoding).statutes(node).map(Content.statutes)
        case .checklist: ChecklistDecoder(decoding: decoding).checklist(node).map(Content.checklist)
        case .overlay: OverlayDecoder(decoding: decoding).overlay(node).map(Content.overlay)
        }
    }
}
