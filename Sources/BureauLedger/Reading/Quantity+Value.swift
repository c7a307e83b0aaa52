import Bureau

extension Quantity {
    /// What is counted of the events that a query finds.
    var value: String {
        switch counting {
        case .events(once: .none), .inForce(.none): "COUNT(*)"
        case .sum(let measure): "CAST(COALESCE(SUM(e.m_\(measure.rawValue)), 0) AS BIGINT)"
        case .events(once: .partyAndDay):
            "COUNT(DISTINCT e.counted_as || '/' || CAST(\(selection.by.column) AS TEXT))"
        case .distinct(.party), .inForce(.party): "COUNT(DISTINCT e.party)"
        case .distinct(.lawyer), .inForce(.lawyer): "COUNT(DISTINCT l.licence)"
        }
    }
}
