import ChecklistYAML
import Checklists
import Diagnostics
import Foundation
import Workflows

@testable import TijianCommands

/// A small library folder in a temporary place, removed when the test lets go of it.
final class ChecklistFixture {
    let root: URL

    init(_ files: [String: String] = [:]) throws {
        root = FileManager.default.temporaryDirectory.appending(
            path: "checklists-\(UUID().uuidString)"
        )
        for (name, text) in ChecklistFixture.sound.merging(files, uniquingKeysWith: { $1 }) {
            try write(text, to: name)
        }
    }

    deinit { try? FileManager.default.removeItem(at: root) }

    var path: String { root.path }

    /// Loads the library while the folder is there.
    func load() -> LoadedLibrary { withExtendedLifetime(self) { LibraryFolder(path: path).load() } }

    /// Lints the library while the folder is there.
    func lint() -> LibraryLint {
        withExtendedLifetime(self) { LibraryLint(LibraryFolder(path: path)) }
    }

    /// Reads the scenarios while the folder is there.
    func scenarios() -> ScenarioFiles {
        withExtendedLifetime(self) { ScenarioFiles(library: path) }
    }

    /// Reads the lock while the folder is there.
    func lock() -> LibraryLock { withExtendedLifetime(self) { LibraryLock(library: path) } }

    func write(_ text: String, to name: String) throws {
        let file = root.appending(path: name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(),
            withIntermediateDirectories: true,
        )
        try Data(text.utf8).write(to: file)
    }

    func read(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: root.appending(path: name)), as: UTF8.self)
    }

    private static let sound = [
        "facts.yaml": facts, "papers.yaml": papers, "parameters.yaml": parameters,
        "statutes.yaml": statutes, "general/D09.yaml": checklist, "scenarios/shop.yaml": scenario,
    ]

    static let facts = """
        facts: enterprise
        version: 1
        profile:
          - id: headcount
            who: hr
            ask:
              zh: 人数
              en: Number of people
            type: integer
        gates:
          - id: employees
            who: owner
            ask:
              zh: 有员工吗？
              en: Any employees?
            type: yes_no

        """

    static let papers = """
        papers: shared
        version: 1
        entries:
          - id: staff_list
            title:
              zh: 花名册
              en: Staff list
            who: hr

        """

    static let parameters = """
        parameters: dated
        version: 1
        entries:
          - id: lpr_1y
            title:
              zh: 一年期利率
              en: One-year rate
            type: percent
            figures:
              - from: 2019-08-20
                value: 4.25
                source:
                  zh: 公布
                  en: Published

        """

    static let statutes = """
        statutes: registry
        version: 1
        as_of: 2026-11-23
        entries:
          - short_title: 劳动合同法
            title: 中华人民共和国劳动合同法
            kind: law
            versions:
              - name: 2007通过
                promulgated: 2007-06-29
                effective: 2008-01-01
              - name: 2012修正
                promulgated: 2012-12-28
                effective: 2013-07-01
                articles: "1x98"
          - short_title: 旧条例
            title: 旧条例
            kind: administrative_regulation
            versions:
              - name: 1990发布
                effective: 1990-01-01
                repealed: 2020-01-01

        """
}
