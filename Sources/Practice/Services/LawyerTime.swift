public import Checklists
public import Diagnostics

/// A lawyer who gave a service, and the time it took that lawyer.
public struct LawyerTime: Hashable, Codable, Sendable {
    /// The lawyer.
    public let lawyer: User.ID
    /// The time; nil when it was not recorded.
    public let hours: WorkHours?

    /// Creates it.
    public init(_ lawyer: User.ID, hours: WorkHours? = nil) {
        self.lawyer = lawyer
        self.hours = hours
    }

    /// Reads `chen:1.5`, or `chen` with the time that all share.
    public init(reading typed: String, sharing hours: WorkHours?) throws(Diagnostic) {
        let parts = typed.split(separator: ":", maxSplits: 1).map(String.init)
        lawyer = User.ID(parts.first ?? "")
        self.hours = parts.count == 2 ? try WorkHours(reading: parts[1]) : hours
    }
}
