extension IndicatorBook {
    /// How many enterprises stand behind a guarded quantity; nil where the quantity says it itself, or comes from no enterprise.
    ///
    /// A total of 37 findings gives away one enterprise when it comes from one alone. So a publication asks for the enterprises
    /// behind every guarded number. An indicator that counts them already is used; else a quantity of their own is kept.
    public func contributors(of quantity: Quantity) -> Quantity? {
        guard quantity.mayHaveContributors else { return nil }
        let all = indicators.flatMap(\.quantities)
        let counted = all.first { other in
            other.counting == .distinct(.party) && other.selection == quantity.selection
                && other.breakdowns.isSuperset(of: quantity.breakdowns)
        }
        if let counted { return counted }
        let first = all.first { other in
            other.mayHaveContributors && other.selection == quantity.selection
                && other.breakdowns == quantity.breakdowns
        }
        return Quantity(
            "\((first ?? quantity).id).enterprises",
            quantity.selection,
            .distinct(.party),
            by: quantity.breakdowns,
        )
    }

    /// The contributors of every guarded indicator.
    var contributors: [Quantity] {
        indicators.filter(\.isGuarded).flatMap(\.quantities).compactMap(contributors)
    }
}

extension Quantity {
    /// Whether enterprises stand behind it whose number it does not say itself.
    fileprivate var mayHaveContributors: Bool {
        guard !selection.doneWithin, selection.kinds.allSatisfy(\.hasParty) else { return false }
        switch counting {
        case .events, .sum: return true
        case .distinct, .inForce: return false
        }
    }
}
