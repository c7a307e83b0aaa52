/// Work that is measured inside a process.
extension BenchTable {
    func step() throws -> [Row] {
        let library = try library(400)
        let figures = Figures(
            reading: try work("step", "--library", library, "--data", fresh("step")).run().output
        )
        let (wall, cpu) = (figures["step.wall"], figures["step.cpu"])
        let p99 = wall.quantile(0.99) * 1000
        let halves = [wall.median, cpu.quantile(0.99)].map { Sample.text($0 * 1000) }
        return [
            Row(
                work: "one interview step, 400 points",
                target: "p99 ≤ 5 ms",
                measured:
                    "p99 \(Sample.text(p99)) ms, p50 \(halves[0]) ms, greatest \(Sample.text(wall.greatest * 1000)) ms",
                isReached: p99 <= 5,
            ),
            Row(
                work: "– its CPU",
                target: "≤ 0.5 ms",
                measured: "p50 \(Sample.text(cpu.median * 1000)) ms, p99 \(halves[1]) ms",
                isReached: cpu.median <= 0.0005,
            ),
        ]
    }

    func assess() throws -> [Row] {
        try [(100, 2.0), (1000, 20.0)].map { points, limit in
            let figures = Figures(reading: try work("assess", "--data", data(points)).run().output)
            let wall = figures["assess.wall"]
            return Row(
                work: "assess \(points) points",
                target: "≤ \(Int(limit)) ms",
                measured: wall.text(times: 1000) + " ms",
                isReached: wall.median * 1000 <= limit,
            )
        }
    }

    func open() throws -> [Row] {
        let runs = try (0..<times).map { _ in
            Figures(reading: try work("open", "--data", data(400), "--times", "1").run().output)
        }
        func sample(_ name: String) -> Sample { Sample(runs.map { $0[name].median }) }
        let wall = sample("open.wall")
        let parts = ["answers", "library", "next"].map {
            "\($0) \(Sample.text(sample("\($0).wall").median * 1000))"
        }
        return [
            Row(
                work: "open a checkup of 400 points",
                target: "≤ 20 ms",
                measured: "\(wall.text(times: 1000)) ms (\(parts.joined(separator: ", ")))",
                isReached: wall.median <= 0.020,
            )
        ]
    }
}
