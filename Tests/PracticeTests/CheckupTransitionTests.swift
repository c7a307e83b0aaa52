import Diagnostics
import Practice
import Testing

@Suite("The state machine of a checkup")
struct CheckupTransitionTests {
    /// The whole table in plain words: state, then `action>state`; `*` is the state before the stop.
    static let plain: [(state: CheckupStatus, moves: String)] = [
        (.draft, "submit>submitted check_conflicts>conflict_checking start>onsite" + stop),
        (.submitted, "accept>accepted reject>rejected" + stop),
        (.accepted, "assign>assigned" + stop),
        (.rejected, "submit>submitted terminate>terminated"),
        (.assigned, "assign>assigned check_conflicts>conflict_checking" + stop),
        (
            .conflictChecking,
            "assign>assigned clear_conflict>conflict_cleared waive_conflict>conflict_waived"
                + " find_conflict>conflicted" + stop,
        ),
        (.conflictCleared, "assign>assigned check_conflicts>conflict_checking sign>signed" + stop),
        (.conflictWaived, "assign>assigned check_conflicts>conflict_checking sign>signed" + stop),
        (.conflicted, "assign>assigned" + stop),
        (.signed, "assign>assigned collect>collecting" + stop),
        (.collecting, "assign>assigned visit>onsite" + stop),
        (.onsite, "assign>assigned collect>collecting analyze>analyzing" + stop),
        (.analyzing, "assign>assigned visit>onsite draft>report_draft" + stop),
        (.reportDraft, "assign>assigned visit>onsite submit_for_review>in_review" + stop),
        (.inReview, "recall>report_draft send_back>returned issue>issued" + stop),
        (.returned, "draft>report_draft" + stop),
        (.issued, "deliver>delivered" + reopen),
        (.delivered, "rectify>rectifying follow_up>followed_up close>closed" + reopen),
        (.rectifying, "follow_up>followed_up" + reopen),
        (.followedUp, "rectify>rectifying close>closed" + reopen),
        (.closed, "archive>archived" + reopen),
        (.archived, ""),
        (.suspended, "resume>* terminate>terminated"),
        (.terminated, "archive>archived"),
        (.withdrawn, "draft>report_draft" + stop),
    ]
    static let stop = " suspend>suspended terminate>terminated"
    static let reopen = " replace>report_draft withdraw>withdrawn" + stop

    @Test("Every state has a line here")
    func complete() {
        #expect(CheckupTransitionTests.plain.map(\.state) == CheckupStatus.allCases)
    }

    @Test(
        "Each state and action leads where the table says, or nowhere",
        arguments: CheckupTransitionTests.plain,
    )
    func pairs(state: CheckupStatus, moves: String) {
        var expected: [String: String] = [:]
        for move in moves.split(separator: " ") {
            let parts = move.split(separator: ">").map(String.init)
            expected[parts[0]] = parts[1]
        }
        for action in CheckupAction.allCases {
            let found: String? =
                switch CheckupTransition.row(state, action)?.target {
                case nil: nil
                case .status(let status): status.rawValue
                case .beforeSuspension: "*"
                }
            #expect(found == expected[action.rawValue], "\(state) \(action)")
        }
        #expect(Set(Checkup.actions(in: state).map(\.rawValue)) == Set(expected.keys))
    }

    @Test("A state and an action have at most one row")
    func unique() {
        let pairs = CheckupTransition.table.map { "\($0.from) \($0.action)" }
        #expect(Set(pairs).count == pairs.count)
    }

    @Test("Every state but the archive can be left, and every state is reached")
    func reachable() {
        var reached: Set<CheckupStatus> = [.draft]
        var border: [CheckupStatus] = [.draft]
        while let state = border.popLast() {
            for row in CheckupTransition.table where row.from == state {
                if case .status(let next) = row.target, reached.insert(next).inserted {
                    border.append(next)
                }
            }
        }
        #expect(reached == Set(CheckupStatus.allCases))
        #expect(CheckupStatus.allCases.filter { Checkup.actions(in: $0).isEmpty } == [.archived])
    }

    @Test("A move that the table does not have says what can be done instead")
    func refused() throws {
        let checkup = try Samples.checkup()
        let verdict = checkup.permit(.issue, try Samples.facts())
        let reason = try #require(verdict.reasons.first)
        #expect(!verdict.isAllowed)
        #expect(reason.rule == "checkup.notNow")
        #expect(reason.subject == "2026-7")
        let remedy = try #require(reason.remedy)
        #expect(Phrasebook.practice.text(remedy, in: .zh) == "现在可以：提交申请、开始利益冲突审查、直接开始体检、中止、终止")
    }

    @Test("A draft guard never decides alone: the machine walks the same with or without facts")
    func movedAgreesWithPermit() throws {
        var seed: UInt64 = 7
        var checkup = try Samples.checkup()
        for _ in 0..<2_000 {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let actions = CheckupAction.allCases
            let action = actions[Int(seed >> 33) % actions.count]
            let verdict = checkup.permit(action, try Samples.facts())
            let moved = checkup.moved(by: action)
            if case .allowed(let status) = verdict { #expect(moved?.status == status) }
            #expect((moved == nil) == (CheckupTransition.row(checkup.status, action) == nil))
            checkup = moved ?? checkup
            #expect((checkup.status == .suspended) == (checkup.suspendedFrom != nil))
            if checkup.status == .archived { checkup = try Samples.checkup() }
        }
    }
}
