internal import Diagnostics
public import Foundation

/// The `reports` folder: templates, the worker and its list of packages.
public struct ReportsFolder: Hashable, Sendable {
    /// The folder.
    public let url: URL

    /// Creates it from its place.
    public init(url: URL) {
        self.url = url.standardizedFileURL
    }

    /// Where the templates are.
    public var templates: URL { url.appending(path: "templates", directoryHint: .isDirectory) }

    /// Where the forms of the workflow are declared.
    public var forms: URL { url.appending(path: "forms", directoryHint: .isDirectory) }

    /// Where the bureau's indicators are declared.
    public var bureau: URL { url.appending(path: "bureau", directoryHint: .isDirectory) }

    /// The folder that holds the `reports` folder.
    public var root: URL { url.deletingLastPathComponent() }

    var worker: URL { url.appending(path: "worker.py") }

    /// The folder named by `TIJIAN_REPORTS`, else the nearest one above the executable, else above the working folder.
    public static func located(
        environment: [String: String],
        executable: URL?,
        workingFolder: URL,
    ) -> ReportsFolder {
        if let named = environment["TIJIAN_REPORTS"], !named.isEmpty {
            return ReportsFolder(url: URL(filePath: named, directoryHint: .isDirectory))
        }
        let starts = [executable?.resolvingSymlinksInPath(), workingFolder].compactMap { $0 }
        let found = starts.lazy.compactMap(above).first
        return found
            ?? ReportsFolder(
                url: workingFolder.appending(path: "reports", directoryHint: .isDirectory)
            )
    }

    private static func above(_ start: URL) -> ReportsFolder? {
        var folder = start.standardizedFileURL
        for _ in 0..<folder.pathComponents.count {
            let candidate = ReportsFolder(
                url: folder.appending(path: "reports", directoryHint: .isDirectory)
            )
            if FileManager.default.fileExists(atPath: candidate.worker.path) { return candidate }
            folder.deleteLastPathComponent()
        }
        return nil
    }

    /// The text of a template file.
    func text(of file: String) throws(Diagnostic) -> String {
        let path = templates.appending(path: file)
        guard let bytes = try? Data(contentsOf: path),
            let text = String(bytes: bytes, encoding: .utf8)
        else {
            throw Diagnostic(
                .error,
                Message("templates.unreadable", ["file": .text(path.path)]),
                remedy: Message("templates.unreadable.remedy"),
            )
        }
        return text
    }
}
