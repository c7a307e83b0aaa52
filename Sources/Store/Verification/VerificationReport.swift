public import Diagnostics

/// What a verification found, and what no verification can find.
public struct VerificationReport: Hashable, Sendable {
    /// The number of entries.
    public internal(set) var entries = 0
    /// The number of chains: pairs of device and stream.
    public internal(set) var chains = 0
    /// The entries whose payload has been erased by a journalled act.
    public internal(set) var erased = 0
    /// The entries that wait because their time lies too far ahead.
    public internal(set) var quarantined = 0
    /// The signatures of heads that were checked.
    public internal(set) var signatures = 0
    /// The evidence files that were hashed.
    public internal(set) var evidenceFiles = 0
    /// The evidence files that have been erased by a journalled act.
    public internal(set) var erasedEvidence = 0
    /// The evidence files that no entry refers to, as after an interrupted act.
    public internal(set) var unreferencedEvidence = 0
    /// What is wrong, the first thousand.
    public private(set) var findings: [Diagnostic] = []
    /// How much is wrong.
    public private(set) var findingCount = 0

    /// How much of it is an error; a fork that was kept is a warning.
    public private(set) var errorCount = 0

    /// Whether nothing is wrong; warnings may remain.
    public var isSound: Bool { errorCount == 0 }

    /// What a verification cannot detect.
    public static let limits = [
        Message("store.verify.limit.rewritten"),
        Message("store.verify.limit.unsigned"),
        Message("store.verify.limit.author"),
        Message("store.verify.limit.clock"),
        Message("store.verify.limit.rollback"),
    ]

    private static let mostFindings = 1000

    mutating func add(_ finding: Diagnostic) {
        findingCount += 1
        if finding.severity == .error { errorCount += 1 }
        if findings.count < VerificationReport.mostFindings { findings.append(finding) }
    }
}
