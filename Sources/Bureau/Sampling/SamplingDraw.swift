/// A draw: which firms are looked at, and by whom.
///
/// Firms stand in the order of SHA-256 over `seed`, a line end and the firm; the first `count` are drawn. For each of them
/// in turn, inspectors without a declared relation are taken, those with the fewest firms so far first, among equals in the
/// order of SHA-256 over `seed`, the firm and the inspector, with line ends between. Anybody can do this with
/// `sha256sum`.
public struct SamplingDraw: Hashable, Sendable {
    /// A firm that was drawn.
    public struct Visit: Hashable, Sendable {
        /// The firm.
        public let firm: String
        /// The hash that its place in the draw comes from, in hexadecimal digits.
        public let hash: String
        /// The inspectors; fewer than planned when too many have declared relations.
        public let inspectors: [String]
        /// The inspectors that were passed over because of a declared relation.
        public let excluded: [String]
    }

    /// The plan.
    public let plan: SamplingPlan
    /// The firms that were drawn, in the order of the draw.
    public let visits: [Visit]

    /// The firms for which too few inspectors are free of relations.
    public var understaffed: [Visit] { visits.filter { $0.inspectors.count < plan.perFirm } }

    /// Draws; `hash` is SHA-256 of a text's UTF-8 bytes in small hexadecimal digits.
    public init(_ plan: SamplingPlan, hash: (String) -> String) {
        self.plan = plan
        let ranked = plan.firms.map { (firm: $0, hash: hash("\(plan.seed)\n\($0)")) }
            .sorted { ($0.hash, $0.firm) < ($1.hash, $1.firm) }
        var load: [String: Int] = [:]
        visits = ranked.prefix(plan.count).map { firm, rank in
            let related = plan.relations[firm] ?? []
            let free = plan.inspectors.filter { !related.contains($0) }
            let order = free.map { name in
                (load[name, default: 0], hash("\(plan.seed)\n\(firm)\n\(name)"), name)
            }
            let chosen = order.sorted { $0 < $1 }.prefix(plan.perFirm).map(\.2)
            for name in chosen { load[name, default: 0] += 1 }
            return Visit(
                firm: firm,
                hash: rank,
                inspectors: chosen,
                excluded: plan.inspectors.filter(related.contains),
            )
        }
    }
}
