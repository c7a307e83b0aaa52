/// A party searched for that meets a party found, what that would mean, and what a lawyer says of it.
public struct ConflictHit: Hashable, Codable, Sendable {
    /// Its place among the hits of the check, from 1.
    public let number: Int
    /// The party searched for, with what it is to the new engagement.
    public let searched: RelatedParty
    /// The party found.
    public let found: FoundParty
    /// How their names match.
    public let match: NameMatch
    /// What the rules say the conflict rests on, if it is the same party.
    public let ground: ConflictGround
    /// What a lawyer says; nil until one has.
    public let judgement: ConflictJudgement?

    /// Creates a hit.
    public init(
        number: Int,
        searched: RelatedParty,
        found: FoundParty,
        match: NameMatch,
        ground: ConflictGround,
        judgement: ConflictJudgement? = nil,
    ) {
        self.number = number
        self.searched = searched
        self.found = found
        self.match = match
        self.ground = ground
        self.judgement = judgement
    }

    /// How heavily it weighs: by the lawyer's word, else by the rules, where a similar name is only to be looked at.
    public var gravity: ConflictGravity {
        if let judgement { return judgement.gravity }
        return match == .similar && ground.gravity > .none ? .lookAt : ground.gravity
    }

    /// Whether a lawyer must still judge it.
    public var isOpen: Bool { judgement == nil && gravity > .none }

    /// What two searches must share to have the same hit.
    public var pair: Pair {
        Pair(
            searched: searched,
            register: found.register,
            record: found.record,
            found: found.party,
        )
    }

    /// The two parties of a hit and the record, without what may change from one search to the next.
    public struct Pair: Hashable, Sendable {
        let searched: RelatedParty
        let register: Register
        let record: String
        let found: RelatedParty
    }

    /// The same hit at another place.
    public func numbered(_ number: Int) -> ConflictHit { copy(number: number) }

    /// The same hit with another ground of the rules.
    func on(_ ground: ConflictGround) -> ConflictHit { copy(ground: ground) }

    /// The same hit with a judgement.
    public func judged(_ judgement: ConflictJudgement?) -> ConflictHit {
        ConflictHit(
            number: number,
            searched: searched,
            found: found,
            match: match,
            ground: ground,
            judgement: judgement,
        )
    }

    private func copy(number: Int? = nil, ground: ConflictGround? = nil) -> ConflictHit {
        ConflictHit(
            number: number ?? self.number,
            searched: searched,
            found: found,
            match: match,
            ground: ground ?? self.ground,
            judgement: judgement,
        )
    }
}
