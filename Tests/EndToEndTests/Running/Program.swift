import Foundation

/// The built `tijian`, which lies beside the bundle of the tests.
enum Program {
    static let path: String = products.appending(path: "tijian").path

    /// The root of the package, from where this file stands.
    static let package: URL = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// The shipped checklists.
    static let checklists = package.appending(path: "checklists").path

    /// The Python of the document worker, when it is installed.
    static let python: String? = {
        let named = ProcessInfo.processInfo.environment["TIJIAN_PYTHON"]
        let path = named ?? package.appending(path: ".venv/bin/python").path
        return FileManager.default.isExecutableFile(atPath: path) ? path : nil
    }()

    private static let products: URL = URL(filePath: "/proc/self/exe")
        .resolvingSymlinksInPath().deletingLastPathComponent()
}
