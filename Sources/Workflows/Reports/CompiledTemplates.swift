import Reports
import Synchronization

/// The HTML templates of a folder, compiled when they are first used.
final class CompiledTemplates: Sendable {
    private let folder: ReportsFolder
    private let compiled = Mutex<HTMLRenderer?>(nil)

    init(_ folder: ReportsFolder) {
        self.folder = folder
    }

    /// The renderer; throws when a template is missing or malformed.
    func renderer() throws -> HTMLRenderer {
        try compiled.withLock { compiled in
            if let compiled { return compiled }
            let renderer = try HTMLRenderer(folder: folder)
            compiled = renderer
            return renderer
        }
    }
}
