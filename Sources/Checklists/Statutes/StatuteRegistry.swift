/// All statutes that checklists may cite, by every name they go by.
public struct StatuteRegistry: Sendable {
    /// The statutes, in the order of the file.
    public let statutes: [Statute]
    private let byName: [String: Int]

    /// Creates a registry.
    public init(_ statutes: [Statute]) {
        self.statutes = statutes
        var byName = [String: Int](minimumCapacity: 3 * statutes.count)
        func note(_ name: String, _ index: Int) {
            if byName[name] == nil { byName[name] = index }
        }
        for (index, statute) in statutes.enumerated() {
            note(statute.shortTitle, index)
            note(statute.title, index)
            for alias in statute.aliases { note(alias, index) }
        }
        self.byName = byName
    }

    /// A registry without a statute.
    public static let empty = StatuteRegistry([])

    /// The statute of a name.
    public func statute(_ name: String) -> Statute? {
        byName[name].map { statutes[$0] }
    }

    /// All names that citations may use.
    public var names: some Sequence<String> { byName.keys }
}
