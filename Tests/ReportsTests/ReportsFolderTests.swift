import Foundation
import Reports
import Testing

@Suite("The reports folder")
struct ReportsFolderTests {
    @Test("The environment's folder wins")
    func named() {
        let folder = ReportsFolder.located(
            environment: ["TIJIAN_REPORTS": "/srv/tijian/reports"],
            executable: TestPaths.package.appending(path: ".build/debug/tijian"),
            workingFolder: TestPaths.package,
        )
        #expect(folder.url.path == "/srv/tijian/reports")
        #expect(folder.root.path == "/srv/tijian")
    }

    @Test("Above the executable it is found")
    func aboveExecutable() {
        let folder = ReportsFolder.located(
            environment: ["TIJIAN_REPORTS": ""],
            executable: TestPaths.package.appending(path: ".build/nowhere/debug/tijian"),
            workingFolder: URL(filePath: "/"),
        )
        #expect(folder.url.path == TestPaths.reports.url.path)
    }

    @Test("Above the working folder it is found")
    func aboveWorkingFolder() {
        let folder = ReportsFolder.located(
            environment: [:],
            executable: nil,
            workingFolder: TestPaths.sources,
        )
        #expect(folder.templates.path == TestPaths.reports.templates.path)
    }

    @Test("Nowhere, it would be in the working folder")
    func nowhere() {
        let folder = ReportsFolder.located(
            environment: [:],
            executable: nil,
            workingFolder: URL(filePath: "/proc"),
        )
        #expect(folder.url.path == "/proc/reports")
    }
}
