import Bureau

extension Quantity {
    /// Everything that decides its totals, as a text that stays the same as long as they do.
    var definition: String {
        [
            id, counting.definition,
            selection.kinds.map(\.rawValue).sorted().joined(separator: ","),
            selection.words.map { breakdown, words in
                "\(breakdown.rawValue)=\(words.sorted().joined(separator: ","))"
            }.sorted().joined(separator: ";"),
            selection.bounds.map { "\($0.measure.rawValue)>=\($0.least)" }.sorted()
                .joined(separator: ","),
            selection.by.rawValue, selection.doneWithin ? "within" : "",
            breakdowns.map(\.rawValue).sorted().joined(separator: ","),
        ].joined(separator: "|")
    }
}

extension Quantity.Counting {
    fileprivate var definition: String {
        switch self {
        case .events(let once): "events:\(once?.rawValue ?? "")"
        case .distinct(let counted): "distinct:\(counted.rawValue)"
        case .sum(let measure): "sum:\(measure.rawValue)"
        case .inForce(let counted): "in_force:\(counted?.rawValue ?? "")"
        }
    }
}
