/// How much of a file is read before it is refused, so that a hostile file costs little.
public struct YAMLLimits: Hashable, Sendable {
    /// The bytes of the whole file.
    public var bytes: Int
    /// The bytes of one scalar.
    public var scalarBytes: Int
    /// How deep lists and mappings may stand in one another.
    public var depth: Int
    /// The scalars, lists and mappings together.
    public var nodes: Int
    /// The problems that are reported before reading stops.
    public var problems: Int

    /// Creates limits.
    public init(
        bytes: Int = 16 << 20,
        scalarBytes: Int = 256 << 10,
        depth: Int = 32,
        nodes: Int = 500_000,
        problems: Int = 50,
    ) {
        self.bytes = bytes
        self.scalarBytes = scalarBytes
        self.depth = depth
        self.nodes = nodes
        self.problems = problems
    }
}
