public import Diagnostics

/// Everything that a bureau counts: its indicators, and the words of public legal services.
public struct IndicatorBook: Hashable, Sendable {
    /// The indicators, in the order of the bureau's form.
    public var indicators: [Indicator]
    /// The types of public services, by word.
    public var serviceTypes: [FiledCode: LocalizedText]

    /// Creates a book.
    public init(indicators: [Indicator] = [], serviceTypes: [FiledCode: LocalizedText] = [:]) {
        self.indicators = indicators
        self.serviceTypes = serviceTypes
    }

    /// The quantities of all indicators and what stands behind the guarded ones, each once, in the order in which they first appear.
    public var quantities: [Quantity] {
        var seen: Set<String> = []
        return (indicators.flatMap(\.quantities) + contributors).filter {
            seen.insert($0.id).inserted
        }
    }
}
