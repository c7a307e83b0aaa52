/// Which ground a meeting of two parties gives: rules over values, without looking anything up.
public enum ConflictRules {
    /// The ground, by what each party is to its engagement.
    ///
    /// - Parameters:
    ///   - searched: What the party searched for is to the new engagement.
    ///   - new: What the firm is about to do.
    ///   - found: What the party found is to the other engagement.
    ///   - engagement: What the firm does or did there.
    ///   - isCurrent: Whether it still does.
    /// - Returns: What the conflict rests on, or that there is none.
    public static func ground(
        searched: PartyRole,
        new: Engagement,
        found: PartyRole,
        in engagement: Engagement,
        isCurrent: Bool,
    ) -> ConflictGround {
        switch (searched.side, found.side) {
        case (.own, .own):
            engagement == .administration && new != .administration && isCurrent
                ? .administrator : .sameSide
        case (.own, .other): against(engagement, proceedings: engagement, isCurrent)
        case (.other, .own): against(engagement, proceedings: new, isCurrent)
        case (.own, .special(let ground)), (.special(let ground), .own):
            isCurrent ? ground : .formerMatter
        case (.other, .other), (.other, .special), (.special, .other), (.special, .special):
            .sameSide
        }
    }

    private static func against(
        _ engagement: Engagement,
        proceedings: Engagement,
        _ isCurrent: Bool,
    ) -> ConflictGround {
        if !isCurrent { return .formerMatter }
        if engagement == .administration { return .administrator }
        return proceedings == .litigation ? .opponentOfClient : .counselToOtherSide
    }

    /// The hits as they are once it is known in which records the firm acts for the searched client itself.
    ///
    /// Its own people may stand on the other side there, as a shareholder whom it sues: that is no conflict.
    public static func settled(_ hits: [ConflictHit]) -> [ConflictHit] {
        let ownRecords = Set(
            hits.filter { hit in
                hit.searched.role == .client && hit.match != .similar
                    && [.client, .checked].contains(hit.found.party.role)
            }.map(\.found.record)
        )
        return hits.map { hit in
            let isOwn = hit.searched.role.side == .own && ownRecords.contains(hit.found.record)
            return isOwn && hit.found.party.role.side == .other ? hit.on(.sameSide) : hit
        }.filter { $0.match != .similar || $0.gravity > .none }
    }

    /// The hits of a new matter, with those raised that show the same matter from its other side.
    ///
    /// It is the same matter when its own side was the other side there, and its other side the firm's client.
    public static func raised(_ hits: [ConflictHit], of new: Engagement) -> [ConflictHit] {
        guard new.isMatter else { return hits }
        let records = Dictionary(grouping: hits.filter { $0.found.engagement.isMatter }) {
            $0.found.record
        }
        let reversed = records.filter { _, group in
            group.contains { $0.searched.role.side == .own && $0.found.party.role.side == .other }
                && group.contains {
                    $0.searched.role.side == .other && $0.found.party.role.side == .own
                }
        }
        return hits.map { hit in
            guard reversed[hit.found.record] != nil, hit.ground != .sameSide else { return hit }
            return hit.on(hit.found.isCurrent ? .bothSides : .sameMatterBefore)
        }
    }

    /// The parties of one matter that stand on both of its sides.
    public static func onBothSides(
        of parties: [RelatedParty]
    ) -> [(own: RelatedParty, other: RelatedParty, NameMatch)] {
        let others = parties.filter { $0.role == .counterparty }
        return parties.filter { $0.role == .client }.flatMap { own in
            others.compactMap { other in
                guard let match = NameMatch.between(own.named, other.named), match != .similar
                else {
                    return nil
                }
                return (own, other, match)
            }
        }
    }
}

extension Engagement {
    /// Whether it is a matter with sides of its own.
    var isMatter: Bool {
        switch self {
        case .litigation, .nonLitigation, .other: true
        case .retained, .administration, .registered, .checkup, .service: false
        }
    }
}

extension RelatedParty {
    /// The party under the name that a search finds it by.
    public var named: PartyName { PartyName(name, code: code, role: role) }

    /// The party that a record names.
    public init(_ party: PartyName) throws {
        try self.init(name: party.name, code: party.code, role: party.role)
    }
}
