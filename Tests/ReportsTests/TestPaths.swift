import Foundation
import Reports

/// Where things are beside this file.
enum TestPaths {
    static let tests = URL(filePath: #filePath).deletingLastPathComponent()
    static let package = tests.deletingLastPathComponent().deletingLastPathComponent()
    static let sources = package.appending(path: "Sources/Reports")
    static let reports = ReportsFolder(url: package.appending(path: "reports"))
}
