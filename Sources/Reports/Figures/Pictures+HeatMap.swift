extension Pictures {
    /// The 5×5 heat map: likelihood to the right, impact upwards, the number of findings in each cell.
    func heatMap(_ conclusion: HealthReport.Conclusion) -> String {
        var body = ""
        for impact in 1...5 {
            for likelihood in 1...5 {
                let count = conclusion.heatMap
                    .filter { $0.likelihood == likelihood && $0.impact == impact }
                    .reduce(0) { $0 + $1.count }
                body += heatCell(likelihood, impact, count)
            }
        }
        let printer = ReportPrinter(wording: wording)
        return svg(
            id: "heat",
            width: 420,
            height: 380,
            title: wording.phrase("print.heatMap"),
            summary: printer.heatSummary(conclusion.heatMap),
            body + heatAxes,
        )
    }

    private func heatCell(_ likelihood: Int, _ impact: Int, _ count: Int) -> String {
        let level = HealthReport.Level.shade(score: likelihood * impact)
        let x = Double(60 + (likelihood - 1) * 70)
        let y = Double(10 + (5 - impact) * 62)
        let box =
            "<rect x=\"\(x.tenths)\" y=\"\(y.tenths)\" width=\"68\" height=\"60\" "
            + "fill=\"\(level.fill)\" stroke=\"#777\"/>"
        let mark = text(x + 12, y + 16, level.mark, size: 10)
        guard count > 0 else { return box + mark + "\n" }
        let disc =
            "<circle cx=\"\((x + 34).tenths)\" cy=\"\((y + 32).tenths)\" r=\"17\" fill=\"#fff\" stroke=\"#1a1a1a\"/>"
        return box + mark + disc + text(x + 34, y + 38, String(count), size: 17) + "\n"
    }

    private var heatAxes: String {
        var axes = ""
        for value in 1...5 {
            axes += text(Double(94 + (value - 1) * 70), 336, String(value))
            axes += text(44, Double(45 + (5 - value) * 62), String(value))
        }
        axes += text(235, 364, wording.phrase("print.likelihood"))
        let impact = wording.phrase("print.impact").markupEscaped
        return axes
            + "<text transform=\"translate(18 165) rotate(-90)\" font-size=\"14\" text-anchor=\"middle\">\(impact)</text>"
    }
}

extension HealthReport.Level {
    /// The wash behind a cell of the heat map; it darkens with the level in grey too.
    var fill: String {
        switch self {
        case .red: "#d98880"
        case .orange: "#efb98a"
        case .yellow: "#f6e6a8"
        case .blue: "#e6eff8"
        }
    }
}
