public import Checklists
import Diagnostics
import Foundation

/// A folder of checklists and what they share: `facts.yaml`, `papers.yaml`, `general/D09.yaml` and so on.
public struct LibraryFolder: Sendable {
    /// Which part of a library is loaded, and with whose additions.
    public struct Selection: Sendable {
        /// The checklists; nil for all.
        public var checklists: Set<Checklist.ID>?
        /// Whose overlays are put on them.
        public var overlays: Overlay.Scope

        /// Creates a selection.
        public init(
            only checklists: Set<Checklist.ID>? = nil,
            overlays: Overlay.Scope = Overlay.Scope(),
        ) {
            self.checklists = checklists
            self.overlays = overlays
        }
    }

    /// The folder's path.
    public let path: String
    private let reader: YAMLReader

    /// Names a folder, which is read only when it is loaded.
    public init(path: String, reader: YAMLReader = YAMLReader()) {
        self.path = path
        self.reader = reader
    }

    /// Whether there is a file of that checklist's name.
    public func holds(_ id: Checklist.ID) -> Bool {
        ["general", "industries"].contains { folder in
            FileManager.default.fileExists(atPath: "\(path)/\(folder)/\(id).yaml")
        }
    }

    /// Reads, decodes and type-checks the library; nothing is thrown, for every fault is named in the result.
    public func load(_ selection: Selection = Selection()) -> LoadedLibrary {
        var files = LibraryFiles(root: path, reader: reader)
        for (part, name) in LibraryFolder.shared { files.read(name, as: part) }
        for folder in ["general", "industries"] {
            files.readFolder(folder, as: .checklist, only: selection.checklists)
        }
        files.reportUnread(selection.checklists)
        files.readFolder("overlays", as: .overlay, only: nil)
        files.readAdditions(of: selection.overlays)
        var assembly = LibraryAssembly(files)
        assembly.applyOverlays(selection.overlays)
        return assembly.library()
    }

    private static let shared: [(LibraryPart, String)] = [
        (.facts, "facts.yaml"), (.papers, "papers.yaml"),
        (.parameters, "parameters.yaml"), (.statutes, "statutes.yaml"),
    ]
}
