public import Checklists

/// What a conflict search looked through.
public struct ConflictScope: Hashable, Codable, Sendable {
    /// The registers whose names it looked through.
    public let registers: [Register]
    /// How many names there were.
    public let names: Int
    /// The day as of which the names stood.
    public let asOf: CalendarDate

    /// Creates a scope.
    public init(registers: [Register], names: Int, asOf: CalendarDate) {
        self.registers = registers
        self.names = names
        self.asOf = asOf
    }
}
