import Diagnostics
import Foundation

/// Runs all the work and prints the table "speed and memory".
struct BenchTable {
    let arguments: Arguments
    let peers: Peers?
    /// Everything that is written while measuring.
    let folder: String

    init(_ arguments: Arguments) {
        self.arguments = arguments
        let named = arguments.text("peers")
        peers = named.isEmpty ? nil : Peers(folder: named)
        folder =
            FileManager.default.temporaryDirectory.appending(
                path: "tijian-bench-\(UUID().uuidString)"
            ).path
    }

    var times: Int { arguments.number("times", 5) }
    var checklists: String { arguments.text("checklists") }
    var reports: String { arguments.text("reports") }

    func run() throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let wanted = Set(arguments.text("only").split(separator: ",").map(String.init))
        let sections: [(String, () throws -> [Row])] = [
            ("version", version), ("lint", lint), ("step", step), ("assess", assess),
            ("html", htmlReports),
            ("pipeline", pipeline), ("pdf", pdf), ("cold", coldReport), ("open", open),
            ("practice", practice), ("bureau", bureau),
        ]
        var rows: [Row] = []
        for (name, measure) in sections where wanted.isEmpty || wanted.contains(name) {
            TijianBench.say("bench: \(name)")
            rows += try measure()
        }
        print(BenchTable.text(rows))
    }

    private static func text(_ rows: [Row]) -> String {
        let lines = rows.map { "| \($0.work) | \($0.target) | \($0.measured) | \($0.verdict) |" }
        return (["| work | must reach | measured | |", "|---|---|---|---|"] + lines).joined(
            separator: "\n"
        )
    }
}

extension BenchTable {
    /// `tijian` with arguments.
    func tijian(_ words: String...) -> Command {
        Command(
            words: [arguments.text("tijian")] + words,
            environment: ["TIJIAN_TODAY": "2026-09-30"],
        )
    }

    /// A piece of work of this program in a process of its own.
    func work(_ words: String...) -> Command {
        Command(words: [CommandLine.arguments[0]] + words)
    }

    /// The folder of a synthetic library, written when it is first asked for.
    func library(_ points: Int, plain: Bool = false) throws -> String {
        let place = "\(folder)/library-\(plain ? "plain-" : "")\(points)"
        guard !FileManager.default.fileExists(atPath: place) else { return place }
        _ = try work(
            "library",
            "--from",
            checklists,
            "--to",
            place,
            "--points",
            "\(points)",
            "--plain",
            plain ? "yes" : "no",
        ).run()
        return place
    }

    /// A data folder with an answered checkup of so many points.
    func data(_ points: Int, plain: Bool = false) throws -> String {
        let place = "\(folder)/data-\(plain ? "plain-" : "")\(points)"
        guard !FileManager.default.fileExists(atPath: place) else { return place }
        _ = try work("fill", "--library", library(points, plain: plain), "--data", place).run()
        return place
    }

    /// A folder that does not exist yet.
    func fresh(_ name: String) -> String { "\(folder)/\(name)-\(UUID().uuidString.prefix(8))" }
}
