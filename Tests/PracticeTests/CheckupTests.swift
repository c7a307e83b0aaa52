import Checklists
import Diagnostics
import Practice
import Testing

@Suite("Checkups")
struct CheckupTests {
    private func walk(
        _ actions: [CheckupAction],
        from start: Checkup,
        _ facts: CheckupFacts,
    ) throws -> Checkup {
        try actions.reduce(start) { try $0.performing($1, given: facts) }
    }

    @Test("The short road of an own client leads to the issued report")
    func shortRoad() throws {
        let road: [CheckupAction] = [.start, .analyze, .draft, .submitForReview, .issue]
        let issued = try walk(road, from: Samples.checkup(), Samples.facts())
        #expect(issued.status == .issued)
        #expect(try roundTrip(issued) == issued)
    }

    @Test("The long road leads from the application to the archive")
    func longRoad() throws {
        let road: [CheckupAction] = [
            .submit, .accept, .assign, .checkConflicts, .clearConflict, .sign, .collect, .visit,
            .analyze, .draft,
            .submitForReview, .issue, .deliver, .rectify, .followUp, .rectify, .followUp, .close,
            .archive,
        ]
        let start = try Samples.checkup(source: .application)
        #expect(try walk(road, from: start, Samples.facts()).status == .archived)
    }

    @Test("A report sent back is mended and reviewed anew")
    func sentBack() throws {
        var facts = try Samples.facts()
        let road: [CheckupAction] = [.start, .analyze, .draft, .submitForReview]
        let inReview = try walk(road, from: Samples.checkup(), facts)
        facts.review = try Samples.review(.sendBack)
        #expect(throws: DiagnosticList.self) { try inReview.performing(.issue, given: facts) }
        let again = try walk([.sendBack, .draft, .submitForReview], from: inReview, facts)
        facts.review = try Samples.review(of: "b")
        #expect(throws: DiagnosticList.self) { try again.performing(.issue, given: facts) }
        facts.content = try Samples.fingerprint("b")
        #expect(try again.performing(.issue, given: facts).status == .issued)
    }

    @Test("A stop returns to where it was", arguments: CheckupStatus.beforeReport)
    func suspended(status: CheckupStatus) throws {
        let facts = try Samples.facts()
        let start = try #require(try Samples.checkups()[status])
        let stopped = try start.performing(.suspend, given: facts)
        #expect(stopped.suspendedFrom == status)
        #expect(try roundTrip(stopped) == stopped)
        let resumed = try stopped.performing(.resume, given: facts)
        #expect(resumed.status == start.status && resumed.suspendedFrom == nil)
        #expect(resumed.days[.resume] == facts.today)
    }

    @Test(
        "After issue only a conflict found late stops a checkup",
        arguments: CheckupStatus.withReport,
    )
    func lateConflict(status: CheckupStatus) throws {
        var facts = try Samples.facts()
        let checkup = try #require(try Samples.checkups()[status])
        for action in [CheckupAction.suspend, .terminate] {
            facts.conflict = .clear
            #expect(checkup.permit(action, facts).reasons.map(\.rule) == ["guard.conflict.none"])
            facts.conflict = .absolute
            #expect(checkup.permit(action, facts).isAllowed)
        }
        let stopped = try checkup.performing(.suspend, given: facts)
        #expect(stopped.permit(.resume, facts).reasons.map(\.rule) == ["guard.conflict.absolute"])
    }

    @Test("Everything that stands in the way is told at once")
    func allReasons() throws {
        let inReview = try #require(try Samples.checkups()[.inReview])
        let facts = CheckupFacts(today: try Samples.day("2026-11-23"))
        #expect(
            inReview.permit(.issue, facts).reasons.map(\.rule) == [
                "guard.conflict.notSearched", "guard.domainChecked", "guard.review.none",
                "guard.review.none",
                "guard.sealed",
            ]
        )
    }

    @Test("A checkup has lawyers and domains, each once")
    func invalid() throws {
        let number = try DocumentNumber(series: DocumentNumber.checkups, year: 2026, counter: 1)
        let bad: [(lawyers: [User.ID], domains: [Checklist.ID], rule: String)] = [
            ([], [], "checkup.noLawyer"), (["a", "a"], [], "checkup.lawyerTwice"),
            (["a"], ["D02", "D02"], "checkup.domainTwice"),
        ]
        for (lawyers, domains, rule) in bad {
            let refusal = try #require(throws: Diagnostic.self) {
                try Checkup(
                    id: "c",
                    number: number,
                    enterprise: "e",
                    firm: "f",
                    lawyers: lawyers,
                    domains: domains,
                )
            }
            #expect(refusal.rule == rule)
        }
    }

    @Test("A recorded state that contradicts itself is refused")
    func unreadable() throws {
        let stopped = try #require(Samples.checkup().moved(by: .suspend))
        expectRefused(
            Checkup.self,
            try tampered(stopped, "\"status\":\"suspended\"", "\"status\":\"onsite\""),
        )
        expectRefused(Checkup.self, try tampered(stopped, "\"draft\"", "\"archived\""))
        expectRefused(Checkup.self, try tampered(Samples.checkup(), "\"draft\"", "\"suspended\""))
        expectRefused(Checkup.self, try tampered(Samples.checkup(), "\"chen\"", "\"zhou\""))
    }

    @Test("Another firm takes over with its own lawyers")
    func reassigned() throws {
        let checkup = try Samples.checkup().reassigned(to: "other", lawyers: ["wang"])
        #expect(checkup.firm == "other" && checkup.lawyers == ["wang"])
        #expect(throws: Diagnostic.self) {
            try Samples.checkup().reassigned(to: "other", lawyers: [])
        }
    }

    @Test("Base date and domains are fixed while in review and after issue")
    func rescoped() throws {
        let checkups = try Samples.checkups()
        let day = try Samples.day("2026-11-21")
        let drafting = try #require(checkups[.reportDraft])
        let changed = try drafting.rescoped(baseDate: day, domains: ["D02"])
        #expect(changed.baseDate == day && changed.status == .reportDraft)
        for status in [CheckupStatus.inReview, .issued, .archived] {
            let checkup = try #require(checkups[status])
            #expect(throws: Diagnostic.self) { try checkup.rescoped(baseDate: day, domains: []) }
        }
    }

    @Test(
        "No papers before the conflict check and the agreement",
        arguments: CheckupStatus.allCases,
    )
    func activities(status: CheckupStatus) throws {
        let checkup = try #require(try Samples.checkups()[status])
        for activity in CheckupActivity.allCases {
            let refusal = checkup.refusal(of: activity)
            #expect((refusal == nil) == activity.statuses.contains(status))
        }
        let early: [CheckupStatus] = [
            .draft, .assigned, .conflictChecking, .conflictCleared, .conflictWaived,
        ]
        if early.contains(status) { #expect(checkup.refusal(of: .receivePapers) != nil) }
        if status == .archived {
            #expect(CheckupActivity.allCases.allSatisfy { checkup.refusal(of: $0) != nil })
        }
    }
}

extension Samples {
    /// One checkup in each state.
    static func checkups() throws -> [CheckupStatus: Checkup] {
        var found: [CheckupStatus: Checkup] = [.draft: try checkup()]
        var border: [CheckupStatus] = [.draft]
        while let state = border.popLast() {
            for action in CheckupAction.allCases {
                guard let next = found[state]?.moved(by: action), found[next.status] == nil else {
                    continue
                }
                found[next.status] = next
                border.append(next.status)
            }
        }
        return found
    }
}
