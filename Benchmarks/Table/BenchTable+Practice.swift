import Foundation

/// The work of a large firm: a million entries in one folder, whole processes.
extension BenchTable {
    func practice() throws -> [Row] {
        let folder = fresh("practice")
        let filled = try work(
            "practice",
            "--data",
            folder,
            "--library",
            library(100, plain: true),
            "--entries",
            arguments.text("entries").isEmpty ? "1000000" : arguments.text("entries"),
        ).run()
        let figures = Figures(reading: filled.output)
        let lists = try BenchTable.lists.map { words in
            (words, try runs(words, in: folder))
        }
        let search = try runs(
            [
                "conflict", "check", "--name", "重庆阿蓬江食品有限公司", "--counterparty", "黔江山味商贸有限公司",
            ],
            in: folder,
        )
        let rebuild = try command(["store", "rebuild"], in: folder).run()
        let all = lists.flatMap(\.1) + search + [rebuild]
        return [
            Row(
                work: "a firm's folder is generated",
                target: "minutes",
                measured:
                    "\(Int(figures["entries"].median)) entries, \(Sample.text(figures["seconds"].median)) s",
                isReached: nil,
            )
        ] + lists.map(row) + [
            row(["conflict", "check", "…"], search),
            try openChecked(in: folder),
            Row(
                work: "– rebuild from the journal",
                target: "≤ 60 s",
                measured: "\(Sample.text(rebuild.wall)) s",
                isReached: rebuild.wall <= 60,
            ),
            Row(
                work: "– memory of any of these",
                target: "≤ 250 MB",
                measured: "\(Sample.text(all.map(\.memory).max() ?? 0)) MB",
                isReached: (all.map(\.memory).max() ?? 0) <= 250,
            ),
        ]
    }

    /// A page of every kind of list, each with what costs most.
    private static let lists: [[String]] = [
        ["enterprise", "list", "--search", "cqay"],
        ["enterprise", "list", "--sort", "place", "--page", "40"],
        ["checkup", "list", "--search", "食品"],
        ["checkup", "list", "--person", "l5", "--sort", "party"],
        ["user", "list"],
        ["retainer", "list", "--search", "cqay"],
        ["retainer", "list", "--on", "2025-06-30", "--status", "in_force", "--sort", "party"],
        ["service", "list", "--search", "食品"],
        ["service", "list", "--enterprise", "enterprise-77", "--descending"],
        ["matter", "list"],
        ["due", "--within", "365"],
    ]

    private func command(_ words: [String], in folder: String) -> Command {
        Command(
            words: [arguments.text("tijian")] + words + ["--data", folder, "--as", "bench"],
            environment: ["TIJIAN_TODAY": "2026-09-30"],
        )
    }

    private func runs(_ words: [String], in folder: String) throws -> [Command.Run] {
        let command = command(words, in: folder)
        _ = try command.run()
        return try (0..<times).map { _ in try command.run() }
    }

    private func row(_ words: [String], _ runs: [Command.Run]) -> Row {
        let wall = Sample(runs.map(\.wall))
        return Row(
            work: "– tijian \(words.joined(separator: " "))",
            target: "≤ 50 ms",
            measured: wall.text(times: 1000) + " ms, the whole process",
            isReached: wall.median <= 0.050,
        )
    }

    private func openChecked(in folder: String) throws -> Row {
        let opened = try (0..<times).map { _ in
            try work("open", "--data", folder, "--checkup", "2010-4", "--times", "1").run()
        }
        let wall = Sample(opened.map { Figures(reading: $0.output)["open.wall"].median })
        return Row(
            work: "– a checkup opens",
            target: "≤ 20 ms",
            measured: wall.text(times: 1000) + " ms",
            isReached: wall.median <= 0.020,
        )
    }
}
