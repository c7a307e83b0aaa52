internal import Foundation

extension Pictures {
    /// The radar of the domains' highest scores, or nil with fewer than three domains.
    func radar(_ conclusion: HealthReport.Conclusion) -> String? {
        let axes = conclusion.radar
        guard axes.count >= 3 else { return nil }
        let rings = [5, 10, 16, 25].map { ring($0, axes.count) }
        let spokes = axes.indices.map {
            spoke($0, of: axes.count, title: axes[$0].title.printable)
        }
        let corners = axes.indices.map { point($0, of: axes.count, score: axes[$0].score) }
        let shape =
            "<polygon points=\"\(corners.map(written).joined(separator: " "))\" "
            + "fill=\"#1f3a5f\" fill-opacity=\"0.18\" stroke=\"#1f3a5f\" stroke-width=\"2\"/>"
        let dots = corners.map {
            "<circle cx=\"\($0.x.tenths)\" cy=\"\($0.y.tenths)\" r=\"3\" fill=\"#1f3a5f\"/>"
        }
        return svg(
            id: "radar",
            width: 520,
            height: 380,
            title: wording.phrase("print.radar"),
            summary: ReportPrinter(wording: wording).radarSummary(axes),
            (rings + spokes + [shape] + dots).joined(separator: "\n"),
        )
    }

    private func ring(_ score: Int, _ count: Int) -> String {
        let corners = (0..<count).map { written(point($0, of: count, score: score)) }
        let top = point(0, of: count, score: score)
        return
            "<polygon points=\"\(corners.joined(separator: " "))\" fill=\"none\" stroke=\"#b8b8b8\"/>"
            + text(top.x + 4, top.y + 11, String(score), size: 9, anchor: "start")
    }

    private func spoke(_ index: Int, of count: Int, title: String) -> String {
        let end = point(index, of: count, score: 25)
        let label = point(index, of: count, score: 28)
        let anchor = abs(label.x - 260) < 8 ? "middle" : label.x > 260 ? "start" : "end"
        let size = count > 16 ? 9 : 12
        return
            "<line x1=\"260\" y1=\"190\" x2=\"\(end.x.tenths)\" y2=\"\(end.y.tenths)\" stroke=\"#b8b8b8\"/>"
            + text(label.x, label.y + 4, title, size: size, anchor: anchor)
    }

    private func point(_ index: Int, of count: Int, score: Int) -> (x: Double, y: Double) {
        let angle = 2 * Double.pi * Double(index) / Double(count) - Double.pi / 2
        let radius = 140.0 * Double(min(28, max(0, score))) / 25
        return (260 + radius * cos(angle), 190 + radius * sin(angle))
    }

    private func written(_ point: (x: Double, y: Double)) -> String {
        "\(point.x.tenths),\(point.y.tenths)"
    }
}
