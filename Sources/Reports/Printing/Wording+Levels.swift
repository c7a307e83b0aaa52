internal import Diagnostics

extension Wording {
    /// A level as a tag: key, mark, colour word and level word, so that it reads without colour.
    func tag(_ level: HealthReport.Level) -> PrintedFields {
        [
            "key": .text(level.rawValue),
            "mark": .text(level.mark),
            "colour": .text(phrase("level.\(level.rawValue).colour")),
            "word": .text(phrase("level.\(level.rawValue).word")),
            "label": .text(phrase("level.\(level.rawValue).label")),
        ]
    }

    /// The headline of the conclusion: the highest level with the counts of all, never a mark of the enterprise.
    func headline(_ conclusion: HealthReport.Conclusion) -> String {
        guard let highest = conclusion.highest else {
            return phrase(conclusion.ungraded == nil ? "headline.nothing" : "headline.ungraded")
        }
        return phrase(
            "headline.highest",
            ["level": .text(counted(highest, conclusion.levels[highest]))],
        )
    }

    /// The counts of the levels below the highest, and of what is urgent.
    func subline(_ conclusion: HealthReport.Conclusion) -> String? {
        guard let highest = conclusion.highest else { return conclusion.ungraded }
        let others = HealthReport.Level.allCases.filter { $0 != highest }
        let counts = others.map { counted($0, conclusion.levels[$0]) }
        let urgent = phrase("headline.urgent", ["count": .number(conclusion.urgentCount)])
        return (counts + [urgent]).joined(separator: phrase("list.separator"))
    }

    private func counted(_ level: HealthReport.Level, _ count: Int) -> String {
        phrase(
            "headline.level",
            ["level": .text(phrase("level.\(level.rawValue).colour")), "count": .number(count)],
        )
    }
}

extension HealthReport.Level {
    /// A mark that tells the levels apart in black and white.
    var mark: String {
        switch self {
        case .red: "■"
        case .orange: "◆"
        case .yellow: "▲"
        case .blue: "●"
        }
    }

    /// The level of a likelihood × impact, for shading the heat map.
    static func shade(score: Int) -> HealthReport.Level {
        switch score {
        case 16...: .red
        case 10..<16: .orange
        case 5..<10: .yellow
        default: .blue
        }
    }
}
