/// One number then and now, and what each cause has added: the parts and the first number make up the last.
public struct DeltaSplit: Hashable, Codable, Sendable {
    /// In the earlier checkup.
    public let then: Int
    /// What the library, the law or the base date added.
    public let library: Int
    /// What the enterprise added.
    public let enterprise: Int
    /// What the lawyers' decisions added.
    public let judgment: Int
    /// What cannot be compared.
    public let notComparable: Int
    /// In the later checkup.
    public let now: Int

    init(then: Int, parts: [DeltaCause: Int], now: Int) {
        self.then = then
        library = parts[.library] ?? 0
        enterprise = parts[.enterprise] ?? 0
        judgment = parts[.judgment] ?? 0
        notComparable = parts[.notComparable] ?? 0
        self.now = now
    }

    /// What one cause has added.
    public subscript(cause: DeltaCause) -> Int {
        switch cause {
        case .library: library
        case .enterprise: enterprise
        case .judgment: judgment
        case .notComparable: notComparable
        }
    }

    /// Whether both numbers and all parts are zero.
    public var isZero: Bool {
        then == 0 && now == 0 && DeltaCause.allCases.allSatisfy { self[$0] == 0 }
    }
}
