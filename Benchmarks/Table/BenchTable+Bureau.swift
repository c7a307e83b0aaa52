import Foundation

/// The work of a bureau: a province's twenty years in a ledger, on SQLite and, where a server is given, on PostgreSQL.
extension BenchTable {
    func bureau() throws -> [Row] {
        let checkups = arguments.number("checkups", 1_000_000)
        return try bureauEngines.flatMap { engine in
            let place = try loaded(checkups, on: engine)
            return try [loadRow(place)] + readRows(place) + receiveRows(place)
                + growthRows(engine, upTo: checkups)
        }
    }

    /// The server comes from `--postgres`, or from `scripts/postgres run`.
    private var server: String {
        let given = ProcessInfo.processInfo.environment["TIJIAN_TEST_POSTGRES"] ?? ""
        return arguments.text("postgres", given)
    }

    private var bureauEngines: [String] {
        let wanted = arguments.text("engines", server.isEmpty ? "sqlite" : "sqlite,postgres")
        return wanted.split(separator: ",").map(String.init)
    }

    /// A ledger that was filled, with what filling it printed.
    private struct LoadedLedger {
        let engine: String
        let words: [String]
        let checkups: Int
        let figures: Figures
        let memory: Double
    }

    private func loaded(_ checkups: Int, on engine: String) throws -> LoadedLedger {
        let at =
            engine == "postgres" ? "bench_\(checkups)" : fresh("ledger-\(checkups)") + ".sqlite"
        let words = ["--engine", engine, "--at", at, "--server", server]
        let run = try bureauWork("bureau-load", words + ["--checkups", "\(checkups)"]).run()
        return LoadedLedger(
            engine: engine,
            words: words,
            checkups: checkups,
            figures: Figures(reading: run.output),
            memory: run.memory,
        )
    }

    private func bureauWork(_ name: String, _ words: [String]) -> Command {
        Command(words: [CommandLine.arguments[0], name] + words)
    }

    private func loadRow(_ place: LoadedLedger) -> Row {
        let figures = place.figures
        func count(_ name: String) -> String { "\(Int(figures[name].median)) \(name)" }
        let bytes = figures["bytes"].median / figures["filings"].median
        return Row(
            work: "\(place.engine): \(place.checkups) checkups are generated and loaded",
            target: "minutes",
            measured: """
                \(count("filings")), \(count("cells")), \(Sample.text(figures["seconds"].median)) s, \
                \(Sample.text(bytes)) bytes a filing, \(Sample.text(place.memory)) MB
                """,
            isReached: nil,
        )
    }

    private func readRows(_ place: LoadedLedger) throws -> [Row] {
        let run = try bureauWork("bureau-read", place.words).run()
        let figures = Figures(reading: run.output)
        let tables = [("table", "whole table"), ("place", "by township"), ("firm", "by firm")]
        let rows = tables.flatMap { key, table in
            [("one", "one district"), ("all", "38 districts")].flatMap { scope, district in
                BureauPeriodNames.all.map { period in
                    let name = "\(key).\(period.key).\(scope)"
                    let wall = figures["\(name).wall"]
                    return Row(
                        work: "– \(table), \(period.name), \(district)",
                        target: "≤ 100 ms",
                        measured: wall.text(times: 1000)
                            + " ms, first \(Sample.text(figures["\(name).first.wall"].median * 1000))",
                        isReached: wall.median <= 0.1,
                    )
                }
            }
        }
        let ranges = [("one", "one district"), ("all", "38 districts")].map { scope, district in
            let wall = figures["range.\(scope).wall"]
            return Row(
                work: "– whole table, any other range, \(district)",
                target: "≤ 3 s",
                measured: "\(wall.text()) s",
                isReached: wall.median <= 3,
            )
        }
        return rows + ranges + [bureauMemory(run, of: "reading")]
    }

    private func receiveRows(_ place: LoadedLedger) throws -> [Row] {
        let run = try bureauWork("bureau-receive", place.words).run()
        let figures = Figures(reading: run.output)
        let (filings, batch) = (figures["filings"].median, figures["batch.wall"])
        let rate = 500 / batch.median
        return [
            Row(
                work: "– receipt in transactions of 500, without reading envelopes",
                target: place.engine == "sqlite" ? "≥ 3000 filings/s" : "",
                measured: """
                    \(Sample.text(rate)) filings/s, a transaction \(batch.text(times: 1000)) ms; \
                    \(Int(figures["accepted"].median)) of \(Int(filings)) accepted
                    """,
                isReached: place.engine == "sqlite" ? rate >= 3000 : nil,
            ), bureauMemory(run, of: "receiving"),
        ]
    }

    private func bureauMemory(_ run: Command.Run, of work: String) -> Row {
        Row(
            work: "– memory of \(work)",
            target: "≤ 300 MB",
            measured: Sample.text(run.memory) + " MB",
            isReached: run.memory <= 300,
        )
    }

    /// The same reading from smaller ledgers, which shows what its cost follows.
    private func growthRows(_ engine: String, upTo checkups: Int) throws -> [Row] {
        try [3000, 30_000, 300_000].filter { $0 < checkups }.map { count in
            let place = try loaded(count, on: engine)
            let figures = Figures(reading: try bureauWork("bureau-read", place.words).run().output)
            func wall(_ name: String) -> String {
                Sample.text(figures["\(name).wall"].median * 1000)
            }
            return Row(
                work: "– the table of a year at \(Int(place.figures["filings"].median)) filings",
                target: "",
                measured: """
                    \(Int(place.figures["cells"].median)) cells; one district \
                    \(wall("table.year.one")) ms, 38 districts \(wall("table.year.all")) ms; other \
                    range \(wall("range.one")) and \(wall("range.all")) ms
                    """,
                isReached: nil,
            )
        }
    }
}
