import Checklists
import Diagnostics
import Practice
import Testing

@Suite("Service records")
struct ServiceRecordTests {
    private func resolved(_ document: String = "（2026）黔调字1号") throws -> Dispute {
        try Dispute(
            .debt,
            parties: 2,
            channel: .peopleMediation,
            settledOn: Samples.day("2026-05-10"),
            document: document,
        )
    }

    @Test("Details that contradict each other or the day of recording are refused")
    func contradictions() throws {
        let cases: [(rule: String, change: (inout ServiceRecord.Details) throws -> Void)] = [
            ("service.dayAhead", { $0.day = try Samples.day("2026-11-21") }),
            ("checkup.noLawyer", { $0.lawyers = [] }),
            ("checkup.lawyerTwice", { $0.lawyers = [LawyerTime("chen"), LawyerTime("chen")] }),
            ("service.attendees", { $0.attendees = 30 }),
            (
                "service.attendees",
                {
                    $0.type = .training
                    $0.attendees = 0
                },
            ),
            ("service.needsEnterprise", { $0.recipient = .open }),
            ("service.disputeType", { $0.dispute = try resolved() }),
            (
                "service.outsideWithout",
                {
                    $0.retainer = nil
                    $0.outsideReason = "急"
                },
            ),
            ("practice.text.empty", { $0.subject = " " }),
            (
                "practice.text.empty",
                {
                    $0.retainer = nil
                    $0.recipient = .chamber("")
                },
            ),
        ]
        for (expected, change) in cases {
            var details = try Samples.details()
            try change(&details)
            #expect(rule { try Samples.record("s1", details) } == expected)
        }
    }

    @Test("What they may hold is accepted and stays the same when written and read")
    func accepted() throws {
        var details = try Samples.details(
            .mediation,
            lawyers: [LawyerTime("chen", hours: WorkHours(tenths: 15)), LawyerTime("lin")],
        )
        details.dispute = try resolved()
        details.loss = try Samples.loss()
        details.startedAt = try TimeOfDay("09:30")
        details.counterparties = ["重庆对方商贸有限公司"]
        let record = try Samples.record("s1", details)
        #expect(try roundTrip(record) == record)
        #expect(record.tenths == 15 && record.lacksHours)
        #expect(record.parties.map(\.role) == [.client, .counterparty])
        #expect(record.line.party == "e1" && record.line.status == "recorded")
        for recipient in [ServiceRecipient.open, .chamber("示例商会"), .enterprise("e9")] {
            #expect(try roundTrip(recipient) == recipient)
        }
    }

    @Test("A loss needs what shows it")
    func losses() throws {
        let before = try ClientConfirmation(by: "王某", on: Samples.day("2026-05-09"))
        let cases: [(String, () throws -> Any)] = [
            ("service.lossEstimate", { try Samples.loss(.recovered, .estimate) }),
            ("service.lossConfirmedBefore", { try Samples.loss(confirmation: before) }),
            (
                "service.lossNothing",
                { try Loss(.recovered, .zero, grade: .judgment, document: "x", dated: before.on) },
            ),
            (
                "service.lossCalculation",
                {
                    try Loss(
                        .averted,
                        MoneyAmount(fen: 1),
                        grade: .estimate,
                        document: "x",
                        dated: before.on,
                    )
                },
            ),
            ("practice.text.empty", { try Samples.loss(document: " ") }),
            ("dispute.parties", { try Dispute(.debt, parties: 1, channel: .settlement) }),
            (
                "dispute.halfSettled",
                { try Dispute(.debt, parties: 2, channel: .settlement, document: "x") },
            ),
            (
                "dispute.halfSettled",
                { try Dispute(.debt, parties: 2, channel: .settlement, settledOn: before.on) },
            ),
        ]
        for (expected, work) in cases { #expect(rule(work) == expected) }
        let json = try tampered(Samples.loss(), "judgment", "estimate")
        expectRefused(Loss.self, json)
    }

    @Test("An averted loss counts once the enterprise has signed for it")
    func averted() throws {
        var details = try Samples.details()
        details.loss = try Samples.loss(.averted, .estimate)
        let record = try Samples.record("s1", details)
        #expect(record.details.loss?.counts == false)
        let signature = try ClientConfirmation(by: "王某", on: Samples.day("2026-05-11"))
        let now = try Samples.day("2026-11-20")
        let confirmed = try record.lossConfirmed(signature, today: now)
        #expect(confirmed.details.loss?.counts == true)
        #expect(
            rule { try confirmed.lossConfirmed(signature, today: now) }
                == "service.confirmedAlready"
        )
        #expect(
            rule { try Samples.record().lossConfirmed(signature, today: now) } == "service.noLoss"
        )
        #expect(try Samples.loss().counts)
    }

    @Test("What the client confirmed stays, and what is void stays void")
    func changes() throws {
        let (day, now) = (try Samples.day("2026-03-31"), try Samples.day("2026-11-20"))
        let signature = try ClientConfirmation(by: "王某", on: day)
        let confirmed = try Samples.record().confirmed(signature, today: now)
        let void = try confirmed.voided(DatedReason(on: now, reason: "重复登记"))
        let early = try ClientConfirmation(by: "王某", on: Samples.day("2026-03-01"))
        let late = try ClientConfirmation(by: "王某", on: Samples.day("2026-11-21"))
        let details = try Samples.details()
        let cases: [(String, () throws -> Any)] = [
            (
                "service.confirmedStays",
                { try confirmed.corrected(details, client: nil, clientCode: nil, on: now) },
            ),
            ("service.confirmedAlready", { try confirmed.confirmed(signature, today: now) }),
            ("service.voidStays", { try void.confirmed(signature, today: now) }),
            ("service.voidStays", { try void.voided(DatedReason(on: now, reason: "x")) }),
            ("service.confirmedBefore", { try Samples.record().confirmed(early, today: now) }),
            ("service.dayAhead", { try Samples.record().confirmed(late, today: now) }),
        ]
        for (expected, work) in cases { #expect(rule(work) == expected) }
        #expect(confirmed.status == .confirmed && void.status == .void && void.parties.isEmpty)
    }

    @Test(
        "A document of a loss counts once for an enterprise, however it is written",
        arguments: [
            (other: "(2026) 渝0114民初123号", rule: "service.lossTwice"),
            (other: "〔2026〕渝0114民初123号", rule: "service.lossTwice"),
            (other: "（2026）渝0114民初124号", rule: nil),
        ] as [(String, String?)],
    )
    func lossOnce(other: String, rule: String?) throws {
        var (mine, theirs) = (try Samples.details(), try Samples.details(.litigation))
        mine.loss = try Samples.loss()
        theirs.loss = try Samples.loss(.averted, document: other)
        let (first, second) = (try Samples.record("s1", mine), try Samples.record("s2", theirs))
        #expect(second.repetition(of: first)?.rule == rule)
        #expect(first.repetition(of: first) == nil)
        let void = try first.voided(DatedReason(on: Samples.day("2026-11-20"), reason: "错"))
        #expect(second.repetition(of: void) == nil)
        theirs.recipient = .enterprise("e2")
        #expect(try Samples.record("s2", theirs).repetition(of: first) == nil)
    }

    @Test("A settlement counts once")
    func settlementOnce() throws {
        var details = try Samples.details(.mediation)
        details.dispute = try resolved()
        let first = try Samples.record("s1", details)
        #expect(
            try Samples.record("s2", details).repetition(of: first)?.rule
                == "service.settlementTwice"
        )
    }

    @Test("The same advice is one of person, matter and day")
    func consult() throws {
        let first = try Samples.record()
        #expect(try Samples.record("s2").isSameConsult(as: first))
        let changes: [(inout ServiceRecord.Details) throws -> Void] = [
            { $0.person = "李某" }, { $0.person = nil }, { $0.subject = "社保" },
            { $0.day = try Samples.day("2026-03-03") }, { $0.type = .drafting },
            { $0.recipient = .enterprise("e2") },
        ]
        for change in changes {
            var details = try Samples.details()
            try change(&details)
            #expect(!(try Samples.record("s2", details).isSameConsult(as: first)))
        }
    }

    @Test(
        "A service belongs to the client's retainer while that is in force, or with a reason",
        arguments: [
            (day: "2026-06-29", outside: nil, enterprise: "e1", rule: nil),
            (day: "2026-06-30", outside: nil, enterprise: "e1", rule: "service.outsideTerm"),
            (day: "2025-12-31", outside: nil, enterprise: "e1", rule: "service.outsideTerm"),
            (day: "2026-06-30", outside: "解除前已受理", enterprise: "e1", rule: nil),
            (day: "2026-03-01", outside: nil, enterprise: "e2", rule: "service.otherClient"),
        ] as [(String, String?, Enterprise.ID, String?)],
    )
    func outside(day: String, outside: String?, enterprise: Enterprise.ID, rule: String?) throws {
        var details = try Samples.details(on: day)
        details.outsideReason = outside
        details.recipient = .enterprise(enterprise)
        let end = try DatedReason(on: Samples.day("2026-06-30"), reason: "解除")
        let retainer = try Samples.retainer().terminated(end)
        #expect(try Samples.record("s1", details).mismatch(with: retainer)?.rule == rule)
    }
}
