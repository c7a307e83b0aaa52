extension Expression {
    /// The expressions directly inside it.
    public var parts: [Expression] {
        switch self {
        case .constant, .reference: []
        case .not(let inner), .membership(let inner, _), .industry(let inner, _),
            .has(let inner, _),
            .yuan(let inner), .rounding(_, let inner), .known(let inner), .asked(let inner):
            [inner]
        case .and(let left, let right), .or(let left, let right),
            .comparison(_, let left, let right),
            .arithmetic(_, let left, let right, _), .between(_, let left, let right),
            .adding(_, let left, let right):
            [left, right]
        case .conditional(let condition, let first, let second): [condition, first, second]
        case .least(let inner), .greatest(let inner), .firstKnown(let inner): inner
        case .table(_, _, let inner): inner.map { [$0] } ?? []
        }
    }

    /// Looks at every name that it mentions, itself and inside, in order, as often as it stands there.
    public func eachReference(_ look: (Reference) -> Void) {
        switch self {
        case .constant: break
        case .reference(let reference): look(reference)
        case .not(let inner), .membership(let inner, _), .industry(let inner, _),
            .has(let inner, _),
            .yuan(let inner), .rounding(_, let inner), .known(let inner), .asked(let inner):
            inner.eachReference(look)
        case .and(let left, let right), .or(let left, let right),
            .comparison(_, let left, let right),
            .arithmetic(_, let left, let right, _), .between(_, let left, let right),
            .adding(_, let left, let right):
            left.eachReference(look)
            right.eachReference(look)
        case .conditional(let condition, let first, let second):
            condition.eachReference(look)
            first.eachReference(look)
            second.eachReference(look)
        case .least(let inner), .greatest(let inner), .firstKnown(let inner):
            for part in inner { part.eachReference(look) }
        case .table(_, _, let inner): inner?.eachReference(look)
        }
    }

    /// Every name that it mentions, itself and inside, in order and once each.
    public var references: [Reference] {
        var seen: Set<Reference> = []
        var found: [Reference] = []
        eachReference { if seen.insert($0).inserted { found.append($0) } }
        return found
    }

    /// How many levels of expressions it has.
    var levels: Int { 1 + (parts.map(\.levels).max() ?? 0) }

    /// Every table that it runs over.
    public var tables: [TableReference] {
        var found: [TableReference] = []
        if case .table(_, let table, _) = self { found.append(table) }
        for part in parts { found += part.tables }
        return found
    }
}
