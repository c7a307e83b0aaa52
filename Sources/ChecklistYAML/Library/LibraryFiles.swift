import Checklists
import Diagnostics
import Foundation

/// Reads the files of a library folder one after another.
struct LibraryFiles {
    private let root: String
    private let reader: YAMLReader
    private(set) var sources: [SourceFile] = []
    private(set) var decoded: [DecodedFile] = []
    private(set) var diagnostics: [Diagnostic] = []
    private var checklistNames: Set<String> = []

    init(root: String, reader: YAMLReader) {
        self.root = root
        self.reader = reader
    }

    /// The overlays that were read.
    var overlays: [Overlay] {
        decoded.compactMap { file in
            if case .overlay(let overlay) = file.content { overlay } else { nil }
        }
    }

    /// Reads one file, which must be there.
    mutating func read(_ name: String, as part: LibraryPart) {
        let path = "\(root)/\(name)"
        guard let source = source(path) else { return }
        sources.append(source)
        decoded.append(DecodedFile(source, as: part, reader: reader))
    }

    /// Reads the YAML files of a folder by name, when there is such a folder.
    mutating func readFolder(_ folder: String, as part: LibraryPart, only: Set<Checklist.ID>?) {
        let names =
            (try? FileManager.default.contentsOfDirectory(atPath: "\(root)/\(folder)")) ?? []
        for name in names.sorted() where name.hasSuffix(".yaml") && !name.hasPrefix(".") {
            let stem = String(name.dropLast(".yaml".count))
            if part == .checklist { checklistNames.insert(stem) }
            if let only, !only.contains(Checklist.ID(stem)) { continue }
            read("\(folder)/\(name)", as: part)
        }
    }

    /// Names the chosen checklists that no file holds.
    mutating func reportUnread(_ chosen: Set<Checklist.ID>?) {
        for id in (chosen ?? []).sorted() where !checklistNames.contains(id.text) {
            let nearest = NearestName.of(id.text, among: checklistNames)
            diagnostics.append(
                .decoding(
                    nearest == nil
                        ? "checklist.noSuchChecklist" : "checklist.noSuchChecklistNearest",
                    at: nil,
                    subject: id.text,
                    ["id": .quoted(id.text), "nearest": nearest.map { .text($0) } ?? ""],
                )
            )
        }
    }

    /// Reads the checklists that the overlays of a scope add.
    mutating func readAdditions(of scope: Overlay.Scope) {
        for overlay in overlays where overlay.serves(scope) {
            for (name, place) in zip(overlay.added, overlay.addedPlaces) {
                guard !name.hasPrefix("/"), !name.split(separator: "/").contains("..") else {
                    diagnostics.append(
                        .decoding("checklist.outsidePath", at: place, ["path": .quoted(name)])
                    )
                    continue
                }
                read(name, as: .checklist)
            }
        }
    }

    /// The bytes of a regular file within the size limit; otherwise the reason is noted.
    private mutating func source(_ path: String) -> SourceFile? {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        guard let attributes else {
            note("checklist.missingFile", path)
            return nil
        }
        let size = (attributes[.size] as? NSNumber)?.intValue ?? 0
        if let refusal = reader.refusal(ofSize: size, file: path) {
            diagnostics.append(refusal)
            return nil
        }
        let type = attributes[.type] as? FileAttributeType
        guard type == .typeRegular || type == .typeSymbolicLink,
            let bytes = FileManager.default.contents(atPath: path)
        else {
            note("checklist.unreadableFile", path)
            return nil
        }
        return SourceFile(path: path, bytes: Array(bytes))
    }

    private mutating func note(_ key: String, _ path: String) {
        diagnostics.append(
            .decoding(key, at: Place(file: path, line: 1), ["path": .quoted(path)])
        )
    }
}
