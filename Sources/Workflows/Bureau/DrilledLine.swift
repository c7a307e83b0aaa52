public import BureauLedger

/// A filing behind a number, with what it adds to the number.
public struct DrilledLine: Hashable, Sendable {
    /// The filing.
    public let line: FiledLine
    /// What it adds: 0 for what was counted by an earlier line already.
    public let adds: Int64
}
