public import Checklists
public import Diagnostics

/// What a follow-up brought.
public struct FollowUpAccount: Hashable, Sendable {
    /// How the enterprise was reached.
    public enum Mode: String, CaseIterable, Codable, Sendable {
        /// By telephone 电话.
        case phone
        /// At the enterprise 上门.
        case onsite
        /// By video or message 线上.
        case online

        /// The mode's name.
        public var name: Message { Message("practice.followUp.mode.\(rawValue)") }
    }

    /// What was learned, by who made the visit.
    public enum Content: Hashable, Codable, Sendable {
        /// The firm: what became of each recommendation, and what the enterprise needs now.
        case firm([FollowUpResult], needs: String?)
        /// A township office of justice 司法所: counts and satisfaction only.
        case justiceOffice(JusticeOfficeCounts)
    }

    /// The day.
    public let on: CalendarDate
    /// How the enterprise was reached.
    public let mode: Mode
    /// Who made it, or who took in the office's form.
    public let by: User.ID
    /// What was learned.
    public let content: Content

    /// Creates an account; throws when the needs are too long or a recommendation is named twice.
    public init(
        on day: CalendarDate,
        mode: Mode,
        by user: User.ID,
        content: Content,
    ) throws(Diagnostic) {
        on = day
        self.mode = mode
        by = user
        guard case .firm(let results, let needs) = content else {
            self.content = content
            return
        }
        if Set(results.map(\.recommendation)).count < results.count {
            throw Diagnostic.refusal("practice.followUp.twice")
        }
        self.content = .firm(results, needs: try CheckedText.optionalProse(needs, field: "needs"))
    }
}

extension FollowUpAccount: Codable {
    /// Decodes it, under the same checks as when it is created.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        try self.init(
            on: try container.decode(CalendarDate.self, forKey: .on),
            mode: try container.decode(Mode.self, forKey: .mode),
            by: try container.decode(User.ID.self, forKey: .by),
            content: try container.decode(Content.self, forKey: .content),
        )
    }
}
