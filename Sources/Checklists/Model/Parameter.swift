public import Diagnostics

/// A dated figure that formulas need, such as the one-year LPR or a local minimum wage.
public struct Parameter: Hashable, Codable, Sendable {
    /// An id such as `lpr_1y`.
    public typealias ID = Identifier<Parameter>

    /// One figure, from a day on, in a district or everywhere.
    public struct Figure: Hashable, Codable, Sendable {
        /// The first day on which it holds.
        public let from: CalendarDate
        /// The last day for which it is known to hold; nil when it holds until the next.
        public let until: CalendarDate?
        /// The district's code; nil for the whole country.
        public let district: String?
        /// The figure; a percentage is its ratio.
        public let value: Rational
        /// Where it was read.
        public let source: LocalizedText

        /// Creates a figure.
        public init(
            from: CalendarDate,
            until: CalendarDate? = nil,
            district: String? = nil,
            value: Rational,
            source: LocalizedText,
        ) {
            self.from = from
            self.until = until
            self.district = district
            self.value = value
            self.source = source
        }
    }

    /// The id, permanent.
    public let id: ID
    /// What it is called.
    public let title: LocalizedText
    /// `money`, `percent` or `number`.
    public let type: QuestionType
    /// The known figures.
    public let figures: [Figure]

    /// Creates a parameter.
    public init(id: ID, title: LocalizedText, type: QuestionType, figures: [Figure]) {
        self.id = id
        self.title = title
        self.type = type
        self.figures = figures
    }

    /// The figure in force on a day in a district, or nil when it is not known and the lawyer is asked.
    public func figure(on date: CalendarDate, district: String?) -> Figure? {
        let inForce = figures.filter { figure in
            figure.from <= date && (figure.until ?? date) >= date
                && (figure.district == nil || figure.district == district)
        }
        return inForce.max { left, right in
            (left.district == nil ? 0 : 1, left.from) < (right.district == nil ? 0 : 1, right.from)
        }
    }
}
