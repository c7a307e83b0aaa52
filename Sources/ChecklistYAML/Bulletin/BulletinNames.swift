public import Bureau

/// What the wording of a bulletin may name: indicators, and the words of campaigns.
public struct BulletinNames: Sendable {
    let joint: Set<String>
    let indicators: Set<String>
    let campaigns: Set<String>

    /// Creates it from what a bureau counts and lists.
    public init(book: IndicatorBook, campaigns: some Sequence<FiledCode>) {
        indicators = Set(book.indicators.map(\.id))
        joint = Set(
            book.indicators.compactMap { indicator in
                if case .joint = indicator.rule { indicator.id } else { nil }
            }
        )
        self.campaigns = Set(campaigns.map(\.text))
    }
}
