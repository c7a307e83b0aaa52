public import Checklists
public import Diagnostics

/// What a lawyer says of one hit of a conflict search.
public struct ConflictJudgement: Hashable, Sendable {
    /// Whether it is the same party.
    public let isSame: Bool
    /// What the conflict rests on, if it is.
    public let ground: ConflictGround
    /// Why.
    public let reason: String
    /// Who says so.
    public let by: User.ID
    /// On which day.
    public let on: CalendarDate

    /// Judges a hit; throws when no reason is given.
    public init(
        isSame: Bool,
        ground: ConflictGround,
        reason: String,
        by: User.ID,
        on: CalendarDate,
    ) throws(Diagnostic) {
        self.isSame = isSame
        self.ground = ground
        self.reason = try CheckedText.required(reason, field: "reason")
        self.by = by
        self.on = on
    }

    /// How heavily the hit weighs after it.
    public var gravity: ConflictGravity { isSame ? ground.gravity : .none }
}

extension ConflictJudgement: Codable {
    /// Decodes it, under the same checks as when it is created.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        try self.init(
            isSame: try container.decode(Bool.self, forKey: .isSame),
            ground: try container.decode(ConflictGround.self, forKey: .ground),
            reason: try container.decode(String.self, forKey: .reason),
            by: try container.decode(User.ID.self, forKey: .by),
            on: try container.decode(CalendarDate.self, forKey: .on),
        )
    }
}
