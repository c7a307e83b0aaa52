import Practice
import Testing

@Suite("Rules of conflicts of interest")
struct ConflictRulesTests {
    private func ground(
        _ searched: PartyRole,
        _ new: Engagement,
        _ found: PartyRole,
        _ engagement: Engagement,
        _ isCurrent: Bool = true,
    ) -> ConflictGround {
        ConflictRules.ground(
            searched: searched,
            new: new,
            found: found,
            in: engagement,
            isCurrent: isCurrent,
        )
    }

    @Test(
        "Whoever stands against a current client in proceedings cannot be checked, nor can those close to him",
        arguments: [
            PartyRole.client, .legalRepresentative, .shareholder, .controller, .affiliate,
            .relative,
        ],
    )
    func opponents(role: PartyRole) {
        let found = ground(role, .checkup, .counterparty, .litigation)
        #expect(found == .opponentOfClient && found.gravity == .absolute)
    }

    @Test(
        "Proceedings against a current client cannot be taken on",
        arguments: [
            (role: PartyRole.client, engagement: Engagement.retained), (.checked, .checkup),
            (.client, .registered), (.shareholder, .checkup), (.client, .litigation),
        ],
    )
    func againstClient(role: PartyRole, engagement: Engagement) {
        #expect(ground(.counterparty, .litigation, role, engagement) == .opponentOfClient)
    }

    @Test(
        "What may be waived",
        arguments: [
            (
                searched: PartyRole.client, new: Engagement.checkup, found: PartyRole.counterparty,
                engagement: Engagement.retained, isCurrent: true,
                ground: ConflictGround.counselToOtherSide,
            ),
            (.client, .checkup, .counterparty, .nonLitigation, true, .counselToOtherSide),
            (.counterparty, .checkup, .client, .retained, true, .counselToOtherSide),
            (.client, .checkup, .counterparty, .litigation, false, .formerMatter),
            (.counterparty, .litigation, .checked, .checkup, false, .formerMatter),
            (.creditor, .checkup, .client, .retained, true, .creditor),
            (.competitor, .checkup, .client, .retained, true, .competitor),
            (.employee, .checkup, .client, .litigation, true, .employee),
            (.regulator, .checkup, .client, .retained, true, .regulator),
            (.regulator, .checkup, .client, .retained, false, .formerMatter),
            (.client, .checkup, .creditor, .registered, true, .creditor),
            (.client, .checkup, .client, .administration, true, .administrator),
            (.client, .checkup, .counterparty, .administration, true, .administrator),
        ],
    )
    func waivable(
        searched: PartyRole,
        new: Engagement,
        found: PartyRole,
        engagement: Engagement,
        isCurrent: Bool,
        ground: ConflictGround,
    ) {
        #expect(self.ground(searched, new, found, engagement, isCurrent) == ground)
        #expect(ground.gravity == .waivable)
    }

    @Test(
        "Those who stand on one side have no conflict",
        arguments: [
            (searched: PartyRole.client, found: PartyRole.client), (.shareholder, .checked),
            (.counterparty, .counterparty), (.counterparty, .creditor), (.creditor, .counterparty),
            (.regulator, .creditor),
        ],
    )
    func sameSide(searched: PartyRole, found: PartyRole) {
        #expect(ground(searched, .checkup, found, .litigation) == .sameSide)
        #expect(ConflictGround.sameSide.gravity == .none)
    }

    @Test(
        "A matter that shows the same parties the other way round is the same matter from its other side",
        arguments: [
            (isCurrent: true, ground: ConflictGround.bothSides), (false, .sameMatterBefore),
        ],
    )
    func reversed(isCurrent: Bool, ground: ConflictGround) throws {
        let hits = [
            try Hits.hit(.client, found: .counterparty, isCurrent: isCurrent),
            try Hits.hit(.counterparty, found: .client, isCurrent: isCurrent),
        ]
        #expect(ConflictRules.raised(hits, of: .litigation).map(\.ground) == [ground, ground])
        #expect(ground.gravity == .absolute)
        #expect(ConflictRules.raised(hits, of: .checkup) == hits)
        #expect(ConflictRules.raised([hits[0]], of: .litigation) == [hits[0]])
    }

    @Test("The client's own shareholder whom the firm sues for the client is no conflict")
    func ownMatter() throws {
        let hits = [
            try Hits.hit(.client, found: .client),
            try Hits.hit(.shareholder, found: .counterparty),
        ]
        #expect(ConflictRules.settled(hits).map(\.ground) == [.sameSide, .sameSide])
        let elsewhere = [hits[0], try Hits.hit(.shareholder, found: .counterparty, record: "m2")]
        #expect(ConflictRules.settled(elsewhere).map(\.ground) == [.sameSide, .opponentOfClient])
    }

    @Test("A similar name on the same side is not worth a look")
    func similarSameSide() throws {
        let hits = [
            try Hits.hit(.client, found: .client, match: .similar),
            try Hits.hit(.client, found: .counterparty, match: .similar, record: "m2"),
        ]
        #expect(ConflictRules.settled(hits).map(\.gravity) == [.lookAt])
    }

    @Test("Somebody who is client and other side of one matter stands on both sides of it")
    func bothSides() throws {
        let client = try RelatedParty(name: "重庆山味食品有限公司", role: .client)
        let other = try RelatedParty(name: "山味食品有限责任公司", role: .counterparty)
        let stranger = try RelatedParty(name: "山味食品厂", role: .counterparty)
        #expect(ConflictRules.onBothSides(of: [client, other, stranger]).map(\.other) == [other])
        #expect(ConflictRules.onBothSides(of: [client, stranger]).isEmpty)
    }
}
