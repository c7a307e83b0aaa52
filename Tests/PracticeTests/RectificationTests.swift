import Assessments
import Checklists
import Diagnostics
import Foundation
import Practice
import Testing

@Suite("Rectification")
struct RectificationTests {
    /// The whole machine in plain words: status, then `action>status`.
    static let plain: [(status: RectificationStatus, moves: String)] = [
        (.pending, open), (.inProgress, open), (.partially, open),
        (.done, "verify>verified verify_partly>partially reopen>in_progress"),
        (.verified, "reopen>in_progress"), (.declined, "reopen>pending"),
        (.notNeeded, "reopen>pending"),
    ]
    static let open =
        "plan>in_progress progress>in_progress finish>done decline>declined dispense>not_needed"

    @Test("Each status and action leads where the table says, or nowhere", arguments: plain)
    func pairs(status: RectificationStatus, moves: String) {
        var expected: [String: String] = [:]
        for move in moves.split(separator: " ") {
            let parts = move.split(separator: ">").map(String.init)
            expected[parts[0]] = parts[1]
        }
        for action in RectificationAction.allCases {
            #expect(
                status.after(action)?.rawValue == expected[action.rawValue],
                "\(status) \(action)",
            )
        }
        #expect(status.isOpen == (moves == RectificationTests.open))
    }

    @Test("By exception the same person verifies, with the reason on record, and it is read back")
    func exception() throws {
        let done = try Samples.rectification([.finish(note: "看过", proofs: [])])
        let day = try Samples.day("2026-12-01")
        #expect(
            refusal {
                try RectificationStep(.verify(note: nil), on: day, by: "chen", isException: true)
            }?.rule == "practice.rectification.noReason"
        )
        let step = try RectificationStep(
            .verify(note: "本所仅一名律师"),
            on: day,
            by: "chen",
            isException: true,
        )
        let verified = try done.taking(step)
        #expect(verified.status == .verified)
        let read = try JSONDecoder().decode(
            Rectification.self,
            from: JSONEncoder().encode(verified),
        )
        #expect(read == verified)
        #expect(read.verification?.isException == true)
    }

    @Test("Every status has a line here, and every action is for some status")
    func complete() {
        #expect(
            Set(RectificationTests.plain.map(\.status)) == Set(RectificationStatus.allCases)
        )
        #expect(RectificationAction.allCases.allSatisfy { !$0.statuses.isEmpty })
    }

    static let refused: [(rule: String, steps: [RectificationStep.Act], day: String, by: User.ID)] =
        [
            ("guard.rectification.notNow", [.verify(note: nil)], "2026-12-01", "zhou"),
            (
                "guard.rectification.notNow",
                [.finish(note: "看过", proofs: []), .progress(note: "续", proofs: [])], "2026-12-01",
                "chen",
            ),
            (
                "guard.rectification.beforeReport", [.progress(note: "早", proofs: [])],
                "2026-11-22",
                "chen",
            ),
            (
                "guard.rectification.secondPerson",
                [.finish(note: "看过", proofs: []), .verify(note: nil)], "2026-12-01", "chen",
            ),
            (
                "guard.rectification.secondPerson",
                [.finish(note: "看过", proofs: []), .verifyPartly(note: "缺二")], "2026-12-01", "chen",
            ),
        ]

    @Test(
        "A step that cannot be is refused with what would satisfy it",
        arguments: refused.indices,
    )
    func refuses(index: Int) throws {
        let (rule, acts, day, user) = RectificationTests.refused[index]
        let refusal = try #require(
            refusal {
                var rectification = try Samples.rectification()
                for act in acts {
                    rectification = try rectification.taking(Samples.step(act, day, user))
                }
            }
        )
        #expect(refusal.rule == rule)
        for language in Language.allCases {
            for message in [refusal.message, try #require(refusal.remedy)] {
                let text = Phrasebook.practice.text(message, in: language)
                #expect(!text.contains("{") && !text.contains("rectification."), "\(text)")
            }
        }
    }

    @Test("It cannot be verified before it was done, nor be due before the day of the plan")
    func order() throws {
        let done = try Samples.rectification([.finish(note: "看过", proofs: [])], on: "2026-12-05")
        #expect(
            rule { try done.taking(Samples.step(.verify(note: nil), "2026-12-04", "zhou")) }
                == "guard.rectification.verifiedBeforeDone"
        )
        let late = try Samples.plan(due: "2026-12-01")
        let open = try Samples.rectification()
        #expect(
            rule { try open.taking(Samples.step(.plan(late), "2026-12-02", "chen")) }
                == "guard.rectification.dueBeforePlan"
        )
    }

    @Test("Words that are asked for must be there")
    func words() throws {
        let acts: [(rule: String, act: RectificationStep.Act)] = [
            ("practice.rectification.noProof", .finish(note: " ", proofs: [])),
            ("practice.text.empty", .decline(reason: " ", confirmation: nil)),
            ("practice.text.empty", .reopen(reason: "")),
            ("practice.text.empty", .dispense(reason: "")),
            ("practice.text.empty", .verifyPartly(note: "\n")),
            ("practice.text.empty", .progress(note: "", proofs: [])),
        ]
        for (expected, act) in acts {
            #expect(rule { try Samples.step(act, "2026-12-01", "chen") } == expected, "\(act)")
        }
        let proof = ProofFile(name: "a.pdf", hash: try Samples.fingerprint("a"))
        #expect(
            rule { try Samples.step(.finish(note: nil, proofs: [proof]), "2026-12-01", "chen") }
                == nil
        )
    }

    @Test("What is due follows from where it stands; what is settled or rests has no deadline")
    func deadlines() throws {
        let pending = try Samples.rectification()
        #expect(
            pending.line.deadlines == [
                Deadline(.rectification, on: try Samples.day("2026-12-08")),
                Deadline(.statutory, on: try Samples.day("2026-12-20")),
            ]
        )
        let planned = try Samples.rectification([.plan(Samples.plan(due: "2026-12-30"))])
        #expect(planned.line.deadlines.first?.day == (try Samples.day("2026-12-30")))
        #expect(planned.line.place == "人事部")
        let done = try Samples.rectification([.finish(note: "看过", proofs: [])], on: "2026-12-01")
        #expect(
            done.line.deadlines == [Deadline(.verification, on: try Samples.day("2026-12-16"))]
        )
        let declined = try Samples.rectification([.decline(reason: "不需要", confirmation: nil)])
        #expect(declined.line.deadlines.isEmpty)
        #expect(pending.resting(since: try Samples.day("2026-12-01")).line.deadlines.isEmpty)
    }

    @Test("It is late after its day, as long as it is open and does not rest")
    func late() throws {
        let pending = try Samples.rectification()
        #expect(!pending.isLate(on: try Samples.day("2026-12-08")))
        #expect(pending.isLate(on: try Samples.day("2026-12-09")))
        let day = try Samples.day("2026-12-09")
        #expect(!pending.resting(since: day).isLate(on: day))
        let done = try Samples.rectification([.finish(note: "看过", proofs: [])])
        #expect(!done.isLate(on: day))
    }

    @Test("Reading it back takes its steps again, and a forged one is refused")
    func coding() throws {
        let verified = try Samples.verified()
        #expect(try roundTrip(verified) == verified)
        #expect(verified.verification?.by == "zhou")
        let forged = try tampered(verified, "\"by\":\"zhou\"", "\"by\":\"chen\"")
        expectRefused(Rectification.self, forged)
    }

    @Test("The words of a sealed recommendation stay out of lists")
    func sealed() throws {
        let sealed = Rectification(
            of: try Samples.recommended(isRestricted: true),
            in: try Samples.checkup(),
        )
        #expect(sealed.line.title == "D09-01-R1")
        #expect(!sealed.line.aliases.contains("Sign the contracts"))
        #expect(try Samples.rectification().line.title == "补签劳动合同")
    }

    private func refusal(_ work: () throws -> some Any) -> Diagnostic? {
        do {
            _ = try work()
            return nil
        } catch {
            return error as? Diagnostic
        }
    }

    private func rule(_ work: () throws -> some Any) -> String? { refusal(work)?.rule }
}
