public import Checklists
public import Diagnostics

/// A reviewer's judgment of one state of a report; it is void once the content has changed.
public struct Review: Hashable, Sendable {
    /// What the reviewer decides.
    public enum Decision: String, CaseIterable, Codable, Sendable {
        /// The report may be issued.
        case approve
        /// It goes back to its author, with comments.
        case sendBack = "send_back"
    }

    /// Why the reviewer may judge the author's work.
    public enum Independence: String, CaseIterable, Codable, Sendable {
        /// A colleague of the same firm, who is not the author.
        case colleague
        /// Somebody outside a firm of one or two lawyers, with the enterprise's consent.
        case outside
        /// Nobody else could review in a firm of one or two lawyers; the report prints the reason.
        case exception
    }

    /// Who wrote the report.
    public let author: User.ID
    /// Who judged it.
    public let reviewer: User.ID
    /// Why the reviewer may judge it.
    public let independence: Independence
    /// What was decided.
    public let decision: Decision
    /// What the reviewer says; never empty when the report goes back or an exception is made.
    public let comments: String?
    /// The content that was judged.
    public let fingerprint: Fingerprint
    /// The day.
    public let on: CalendarDate

    /// Records a review; throws when the author reviews without an exception, or words are missing.
    public init(
        author: User.ID,
        reviewer: User.ID,
        independence: Independence = .colleague,
        decision: Decision,
        comments: String? = nil,
        fingerprint: Fingerprint,
        on: CalendarDate,
    ) throws(Diagnostic) {
        if author == reviewer && independence != .exception {
            throw Diagnostic.refusal("practice.review.ownWork")
        }
        let comments = comments.map(CheckedText.trimmed).flatMap { $0.isEmpty ? nil : $0 }
        if comments == nil && decision == .sendBack {
            throw Diagnostic.refusal("practice.review.noComments")
        }
        if comments == nil && independence == .exception {
            throw Diagnostic.refusal("practice.review.noReason")
        }
        self.author = author
        self.reviewer = reviewer
        self.independence = independence
        self.decision = decision
        self.comments = comments
        self.fingerprint = fingerprint
        self.on = on
    }

    /// Whether it approves exactly this content.
    public func approves(_ content: Fingerprint) -> Bool {
        decision == .approve && fingerprint == content
    }
}

extension Review: Codable {
    /// Decodes it, under the same checks as when it is created.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        try self.init(
            author: try container.decode(User.ID.self, forKey: .author),
            reviewer: try container.decode(User.ID.self, forKey: .reviewer),
            independence: try container.decode(Independence.self, forKey: .independence),
            decision: try container.decode(Decision.self, forKey: .decision),
            comments: try container.decodeIfPresent(String.self, forKey: .comments),
            fingerprint: try container.decode(Fingerprint.self, forKey: .fingerprint),
            on: try container.decode(CalendarDate.self, forKey: .on),
        )
    }
}
