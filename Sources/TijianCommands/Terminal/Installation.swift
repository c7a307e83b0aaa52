import Foundation

/// Where the program's own folders are: `checklists` and `reports`.
enum Installation {
    /// The folder that holds `checklists/facts.yaml`: above the program, else above the working folder.
    static let root: URL? = {
        let executable = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        let here = URL(
            filePath: FileManager.default.currentDirectoryPath,
            directoryHint: .isDirectory,
        )
        return above(executable) ?? above(here)
    }()

    private static func above(_ start: URL) -> URL? {
        var folder = start.standardizedFileURL
        for _ in 0..<folder.pathComponents.count {
            if FileManager.default.fileExists(
                atPath: folder.appending(path: "checklists/facts.yaml").path
            ) {
                return folder
            }
            folder.deleteLastPathComponent()
        }
        return nil
    }
}
