public import Diagnostics

/// How heavily a hit of a conflict search weighs.
public enum ConflictGravity: String, CaseIterable, Codable, Comparable, Sendable {
    /// No conflict.
    case none
    /// The name is only similar: somebody must look whether it is the same party.
    case lookAt = "look_at"
    /// A conflict that the parties may waive in writing.
    case waivable
    /// A conflict that cannot be waived.
    case absolute

    /// Its name.
    public var name: Message { Message("conflict.gravity." + rawValue) }

    /// By weight.
    public static func < (left: ConflictGravity, right: ConflictGravity) -> Bool {
        left.rank < right.rank
    }

    private var rank: Int { ConflictGravity.allCases.firstIndex(of: self) ?? 0 }
}
