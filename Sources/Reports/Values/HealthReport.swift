public import Diagnostics

/// The report of one checkup in one language, ready to print: every text chosen, every number counted.
///
/// It is a tree of plain values. A builder fills it from an assessment; renderers turn it into HTML, PDF and
/// JSON, and none of them counts, rates or decides anything. Money is in 分, dates are ISO days.
public struct HealthReport: Codable, Hashable, Sendable {
    /// The version of this tree's shape.
    public var format: Int
    /// The language of every text in it.
    public var language: Language
    /// What the cover says.
    public var cover: Cover
    /// Declarations and notices to the reader, one paragraph each.
    public var declarations: [String]
    /// Part 1: why, when, by whom, how far and how.
    public var overview: Overview
    /// Part 2: the enterprise.
    public var profile: [ProfileGroup]
    /// Part 3: the highest level, the counts and the pictures.
    public var conclusion: Conclusion
    /// Part 4: each point of each domain with its outcome.
    public var domains: [DomainSection]
    /// Part 5: the findings one by one, gravest first.
    public var findings: [Finding]
    /// Part 5, second half: points whose outcome hangs on missing facts.
    public var undetermined: [Undetermined]
    /// Part 6: what to do, as a list to sign.
    public var rectification: [RectificationRow]
    /// Part 7: policies and rights.
    public var notes: [Note]
    /// Part 8: service after the report, and the signatures.
    public var followUp: FollowUp
    /// The annexes.
    public var annexes: Annexes

    /// Creates it from its parts.
    public init(
        format: Int = 1,
        language: Language,
        cover: Cover,
        declarations: [String] = [],
        overview: Overview,
        profile: [ProfileGroup] = [],
        conclusion: Conclusion,
        domains: [DomainSection] = [],
        findings: [Finding] = [],
        undetermined: [Undetermined] = [],
        rectification: [RectificationRow] = [],
        notes: [Note] = [],
        followUp: FollowUp,
        annexes: Annexes,
    ) {
        self.format = format
        self.language = language
        self.cover = cover
        self.declarations = declarations
        self.overview = overview
        self.profile = profile
        self.conclusion = conclusion
        self.domains = domains
        self.findings = findings
        self.undetermined = undetermined
        self.rectification = rectification
        self.notes = notes
        self.followUp = followUp
        self.annexes = annexes
    }

    /// The same report carrying a fingerprint code, or none: the digest covers the report without it.
    public func carrying(_ code: FingerprintCode?) -> HealthReport {
        var report = self
        report.cover.fingerprint = code
        return report
    }
}
