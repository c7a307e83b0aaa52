public import Checklists
public import Diagnostics

/// The size class of an enterprise for statistics (国统字〔2017〕213号), and what decided it.
///
/// It is not the class by which the rules on paying small enterprises judge, which is that of the ministry's
/// standard (工信部联企业〔2011〕300号) on the day the contract was signed.
public enum SizeAssessment: Hashable, Sendable {
    /// The class, the row it was read from, and the figures that keep it from a higher one.
    case classed(SizeClass, row: SizeRow, deciding: [SizeIndicator])
    /// The method leaves the industry out.
    case notCovered
    /// Figures are missing that could still change the class.
    case missing([SizeIndicator], row: SizeRow)
    /// The industry code is too coarse to tell the row.
    case industryTooCoarse

    /// Works out the class: every limit of a class must be reached; micro is below any one of the least.
    public init(industry: IndustryCode, figures: SizeFigures) {
        switch SizeRow.match(industry) {
        case .notCovered: self = .notCovered
        case .tooCoarse: self = .industryTooCoarse
        case .row(let row): self.init(row: row, figures: figures)
        }
    }

    private init(row: SizeRow, figures: SizeFigures) {
        let known = row.limits.compactMap { limits in
            figures[limits.indicator].map { (limits.indicator, limits.reached(by: $0)) }
        }
        let missing = row.limits.map(\.indicator).filter { figures[$0] == nil }
        let lowest = known.map(\.1).min { $0.rank < $1.rank }
        if let lowest, missing.isEmpty || lowest == .micro {
            self = .classed(lowest, row: row, deciding: known.filter { $0.1 == lowest }.map(\.0))
        } else {
            self = .missing(missing, row: row)
        }
    }

    /// The class, where it is known.
    public var size: SizeClass? {
        switch self {
        case .classed(let size, _, _): size
        case .notCovered: .notCovered
        case .missing, .industryTooCoarse: nil
        }
    }

    /// The class and why, as a sentence.
    public var explanation: Message {
        switch self {
        case .classed(let size, let row, let deciding):
            Message(
                "practice.size.classed",
                [
                    "size": .message(Message("practice.size." + size.rawValue)),
                    "row": .message(row.name),
                    "indicators": .message(SizeAssessment.list(deciding)),
                ],
            )
        case .notCovered: Message("practice.size.notCovered")
        case .missing(let indicators, let row):
            Message(
                "practice.size.missing",
                [
                    "row": .message(row.name),
                    "indicators": .message(SizeAssessment.list(indicators)),
                ],
            )
        case .industryTooCoarse: Message("practice.size.tooCoarse")
        }
    }

    /// A row has at most two indicators.
    private static func list(_ indicators: [SizeIndicator]) -> Message {
        let names = indicators.map { Message("practice.indicator." + $0.rawValue) }
        guard names.count == 2 else { return names.first ?? Message("practice.indicator.none") }
        return Message(
            "practice.indicator.both",
            ["first": .message(names[0]), "second": .message(names[1])],
        )
    }
}

extension SizeRow {
    /// The row's name.
    public var name: Message { Message("practice.row." + rawValue) }
}

extension SizeRow.Limits {
    /// The class that one figure reaches: people, or yuan.
    func reached(by figure: Rational) -> SizeClass {
        let unit = indicator == .headcount ? 1 : 10_000
        if figure >= Rational(large * unit) { return .large }
        if figure >= Rational(medium * unit) { return .medium }
        return figure >= Rational(small * unit) ? .small : .micro
    }
}

extension SizeClass {
    fileprivate var rank: Int {
        switch self {
        case .large: 3
        case .medium: 2
        case .small: 1
        case .micro, .notCovered: 0
        }
    }
}
