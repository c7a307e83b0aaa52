extension Pictures {
    /// Bars of months side by side, or of words one below the other; they can be told apart in black and white.
    func chart(_ chart: StatisticsPage.Chart, id: String) -> String {
        chart.isTrend ? trend(chart, id: id) : bars(chart, id: id)
    }

    private func trend(_ chart: StatisticsPage.Chart, id: String) -> String {
        let most = max(1, chart.bars.compactMap(\.value).max() ?? 1)
        let width = 340.0
        let step = (width - 20) / Double(max(1, chart.bars.count))
        var body = "<line x1=\"10\" y1=\"100\" x2=\"\(width.tenths)\" y2=\"100\" stroke=\"#777\"/>"
        for (index, bar) in chart.bars.enumerated() {
            let x = 10 + Double(index) * step
            if let value = bar.value {
                let height = max(value > 0 ? 1 : 0, value / most * 80)
                body += box(x + 1, 100 - height, step - 2, height, bar.isEarlier)
            } else {
                body += text(x + step / 2, 97, "*", size: 9)
            }
            if index % 6 == 0 || index == chart.bars.count - 1 {
                body += text(x + step / 2, 113, bar.label, size: 8)
            }
        }
        let top = chart.bars.first { $0.value == most }
        if let top { body += text(12, 12, top.text, size: 9, anchor: "start") }
        return svg(
            id: id,
            width: Int(width) + 10,
            height: 118,
            title: chart.title,
            summary: summary(chart),
            body,
        )
    }

    private func bars(_ chart: StatisticsPage.Chart, id: String) -> String {
        let most = max(1, chart.bars.compactMap(\.value).max() ?? 1)
        var body = ""
        for (index, bar) in chart.bars.enumerated() {
            let y = Double(index) * 18 + 4
            body += text(170, y + 11, bar.label, size: 10, anchor: "end")
            guard let value = bar.value else {
                body += text(178, y + 11, "*", size: 10, anchor: "start")
                continue
            }
            let length = value / most * 300
            body += box(176, y + 1, max(value > 0 ? 1 : 0, length), 12, bar.isEarlier)
            body += text(182 + length, y + 11, bar.text, size: 10, anchor: "start")
        }
        return svg(
            id: id,
            width: 560,
            height: chart.bars.count * 18 + 10,
            title: chart.title,
            summary: summary(chart),
            body,
        )
    }

    /// A filled box, or an outlined one for the year before.
    private func box(
        _ x: Double,
        _ y: Double,
        _ width: Double,
        _ height: Double,
        _ isEarlier: Bool,
    ) -> String {
        "<rect x=\"\(x.tenths)\" y=\"\(y.tenths)\" width=\"\(width.tenths)\" height=\"\(height.tenths)\" "
            + (isEarlier ? "fill=\"#fff\" stroke=\"#333\"/>" : "fill=\"#333\" stroke=\"#333\"/>")
    }

    private func summary(_ chart: StatisticsPage.Chart) -> String {
        chart.bars.map { "\($0.label) \($0.text)" }.joined(separator: "; ")
    }
}
