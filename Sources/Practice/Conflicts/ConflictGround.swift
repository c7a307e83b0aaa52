public import Diagnostics

/// What a conflict of interest rests on.
public enum ConflictGround: String, CaseIterable, Codable, Sendable {
    /// The firm would act for both sides of one matter 同一案件双方.
    case bothSides = "both_sides"
    /// It would act against a current client, or for the opponent of one, in proceedings.
    case opponentOfClient = "opponent_of_client"
    /// It would act for the former client's opponent in the same matter 同案接受对方委托.
    case sameMatterBefore = "same_matter_before"
    /// The lawyer's own interest, or that of a near relative, is against the client's 本人或近亲属.
    case ownInterest = "own_interest"
    /// It acts, out of court or as retained counsel, for the other side.
    case counselToOtherSide = "counsel_to_other_side"
    /// It acted against the party, or for its opponent, in a matter that has ended.
    case formerMatter = "former_matter"
    /// It acts for a creditor of the enterprise, or the other way round.
    case creditor
    /// It acts for a competitor.
    case competitor
    /// It acts for an employee in dispute with the enterprise.
    case employee
    /// It acts for an authority that inspects the enterprise.
    case regulator
    /// It administers the bankrupt estate 破产管理人.
    case administrator
    /// A colleague is a near relative of the other side 同所律师是对方近亲属.
    case colleagueRelative = "colleague_relative"
    /// Both stand on the same side: no conflict.
    case sameSide = "same_side"

    /// Its name.
    public var name: Message { Message("conflict.ground." + rawValue) }

    /// How heavily it weighs once it is certain.
    public var gravity: ConflictGravity {
        switch self {
        case .bothSides, .opponentOfClient, .sameMatterBefore, .ownInterest: .absolute
        case .counselToOtherSide, .formerMatter, .creditor, .competitor, .employee, .regulator,
            .administrator, .colleagueRelative:
            .waivable
        case .sameSide: .none
        }
    }
}
