import Checklists
import Practice

/// Hits and checks that tests start from.
enum Hits {
    static func hit(
        _ searched: PartyRole,
        found: PartyRole,
        match: NameMatch = .exact,
        engagement: Engagement = .litigation,
        isCurrent: Bool = true,
        record: String = "m1",
    ) throws -> ConflictHit {
        ConflictHit(
            number: 1,
            searched: try RelatedParty(name: "甲公司", role: searched),
            found: FoundParty(
                register: .matters,
                record: record,
                title: "买卖合同纠纷",
                number: "2026-1",
                party: try RelatedParty(name: "甲公司", role: found),
                engagement: engagement,
                isCurrent: isCurrent,
            ),
            match: match,
            ground: ConflictRules.ground(
                searched: searched,
                new: .checkup,
                found: found,
                in: engagement,
                isCurrent: isCurrent,
            ),
        )
    }

    static func judgement(
        _ isSame: Bool,
        _ ground: ConflictGround = .opponentOfClient,
    ) throws -> ConflictJudgement {
        try ConflictJudgement(
            isSame: isSame,
            ground: ground,
            reason: "核对住所",
            by: "chen",
            on: Samples.day("2026-11-20"),
        )
    }

    static func waiver() throws -> ConflictWaiver {
        try ConflictWaiver(
            signedOn: Samples.day("2026-11-20"),
            signedBy: "王某",
            letter: Samples.fingerprint("b"),
        )
    }

    static func check(
        _ hits: [ConflictHit],
        for subject: ConflictSubject = .checkup("c1"),
        waiver: ConflictWaiver? = nil,
    ) throws -> ConflictCheck {
        try ConflictCheck(
            id: "k1",
            number: DocumentNumber(series: ConflictCheck.series, year: 2026, counter: 1),
            subject: subject,
            title: "甲公司",
            enterprise: "e1",
            engagement: .checkup,
            searchedBy: "wu",
            on: Samples.day("2026-11-20"),
            searched: [RelatedParty(name: "甲公司", role: .client)],
            scope: ConflictScope(
                registers: [.enterprises],
                names: 12,
                asOf: Samples.day("2026-11-20"),
            ),
            hits: hits,
            waiver: waiver,
        )
    }
}
