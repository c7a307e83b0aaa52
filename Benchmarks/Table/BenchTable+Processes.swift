import Foundation

/// Work that is measured as whole processes, beside the peers where there are any.
extension BenchTable {
    func version() throws -> [Row] {
        let pair = try Pair(tijian("--version"), beside: nil, times: times * 3)
        let wall = Sample(pair.ours.map(\.wall)).median
        return [
            Row(
                work: "tijian --version",
                target: "≤ 30 ms",
                measured: pair.text,
                isReached: wall <= 0.030,
            ),
            memory(pair, of: "tijian --version"),
        ]
    }

    func lint() throws -> [Row] {
        let shared = ["facts", "papers", "parameters", "statutes"].map {
            "\(checklists)/\($0).yaml"
        }
        let general = try FileManager.default.contentsOfDirectory(atPath: checklists + "/general")
        let files =
            shared
            + general.filter { $0.hasSuffix(".yaml") }.sorted().map {
                "\(checklists)/general/\($0)"
            }
        let pair = try Pair(
            work("lint", "--library", checklists),
            beside: peers?.parse(files),
            times: times,
        )
        return [
            ratio(
                pair,
                of: "load and lint the shipped checklists",
                to: "PyYAML's C loader",
                limit: 0.6,
            ), memory(pair, of: "load and lint"),
        ]
    }

    func htmlReports() throws -> [Row] {
        try [(300, 0.8), (1000, 0.3)].flatMap { points, limit in
            let output = fresh("html")
            let ours = try tijian(
                "report",
                "draft",
                "--data",
                data(points, plain: true),
                "--as",
                "bench",
                "2026-1",
                "--formats",
                "html",
                "--output",
                output,
            )
            let pair = try Pair(ours, beside: peers?.report(points), times: times)
            let deep = try tijian(
                "report",
                "draft",
                "--data",
                data(points),
                "--as",
                "bench",
                "2026-1",
                "--formats",
                "html",
                "--output",
                output,
            )
            let deepPair = try Pair(deep, beside: nil, times: times)
            return [
                ratio(
                    pair,
                    of: "HTML report, \(points) points",
                    to: "oscap xccdf generate report",
                    limit: limit,
                ),
                memory(pair, of: "HTML report, \(points) points"),
                Row(
                    work: "– the same, points of real depth",
                    target: "",
                    measured: deepPair.text,
                    isReached: nil,
                ),
                memory(deepPair, of: "HTML report, \(points) points of real depth"),
            ]
        }
    }

    func pipeline() throws -> [Row] {
        let one = try pipeline(commits: "one", pdf: false)
        let all = try pipeline(commits: "all", pdf: false)
        let peer = peers?.pipeline(into: folder + "/peer", pdf: false)
        let first = try Pair(one, beside: peer, times: times)
        let second = try Pair(all, beside: peer, times: times)
        return [
            ratio(
                first,
                of: "40 × 100, one commit an answer, HTML",
                to: "pipeline.py --html-only",
                limit: 1.0,
            ),
            memory(first, of: "40 × 100"),
            ratio(
                second,
                of: "40 × 100, one commit a checkup, HTML",
                to: "pipeline.py --html-only",
                limit: 0.4,
            ),
        ]
    }

    func pdf() throws -> [Row] {
        let pair = try Pair(
            pipeline(commits: "one", pdf: true),
            beside: peers?.pipeline(into: folder + "/peer", pdf: true),
            times: 1,
        )
        let html = try Pair(pipeline(commits: "one", pdf: false), beside: nil, times: 1)
        let each = (Sample(pair.ours.map(\.cpu)).median - Sample(html.ours.map(\.cpu)).median) / 40
        return [
            ratio(pair, of: "40 × 100 with PDF", to: "pipeline.py with WeasyPrint", limit: 0.3),
            Row(
                work: "– CPU a PDF report",
                target: "≤ 0.35 s",
                measured: Sample.text(each) + " s",
                isReached: each <= 0.35,
            ),
        ]
    }

    func coldReport() throws -> [Row] {
        let ours = try tijian(
            "report",
            "draft",
            "--data",
            data(100, plain: true),
            "--as",
            "bench",
            "2026-1",
            "--formats",
            "pdf",
            "--output",
            fresh("cold"),
        )
        let pair = try Pair(ours, beside: nil, times: times)
        let wall = Sample(pair.ours.map(\.wall)).median
        return [
            Row(
                work: "one cold PDF report",
                target: "≤ 0.6 s",
                measured: pair.text,
                isReached: wall <= 0.6,
            )
        ]
    }

    private func pipeline(commits: String, pdf: Bool) throws -> Command {
        let place = fresh("pipeline")
        let script = "rm -rf \"$1\" && mkdir -p \"$1\" && shift && exec \"$@\""
        let words = [
            CommandLine.arguments[0], "pipeline", "--library", try library(100, plain: true),
            "--data", place + "/data",
            "--output", place + "/out", "--reports", reports, "--commits", commits, "--pdf",
            pdf ? "yes" : "no",
        ]
        return Command(words: ["sh", "-c", script, "sh", place] + words)
    }

    private func ratio(_ pair: Pair, of work: String, to peer: String, limit: Double) -> Row {
        let target = "≤ \(limit) × \(peer)"
        guard !pair.peers.isEmpty else {
            return Row(
                work: work,
                target: target,
                measured: "\(pair.text); ratio not measured: no peers",
                isReached: nil,
            )
        }
        let (wall, cpu) = (pair.wallRatio, pair.cpuRatio)
        return Row(
            work: work,
            target: target,
            measured: "\(wall.text()) × wall, \(cpu.text()) × CPU; \(pair.text)",
            isReached: wall.median <= limit,
        )
    }

    private func memory(_ pair: Pair, of work: String) -> Row {
        Row(
            work: "– memory",
            target: "≤ 150 MB",
            measured: Sample.text(pair.memory) + " MB",
            isReached: pair.memory <= 150,
        )
    }
}
