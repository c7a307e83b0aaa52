import Assessments
import Checklists
import Diagnostics
import Practice

extension Samples {
    static func recommended(
        _ id: String = "D09-01-R1",
        findings: [FindingKey] = [.rule("D09-01-F1")],
        isRestricted: Bool = false,
    ) throws -> Recommended {
        Recommended(
            id: id,
            category: .signOrAmend,
            action: LocalizedText(zh: "补签劳动合同", en: "Sign the contracts"),
            proof: LocalizedText(zh: "已签的合同", en: "the signed contracts"),
            findings: findings,
            level: .orange,
            isRestricted: isRestricted,
            issuedOn: try day("2026-11-23"),
            suggestedDue: try day("2026-12-08"),
            legalDeadline: try day("2026-12-20"),
        )
    }

    static func plan(
        due: String,
        notAdopted: String? = nil,
    ) throws -> RectificationPlan {
        try RectificationPlan(
            measure: "补签",
            owner: "人事部",
            due: day(due),
            notAdopted: notAdopted,
        )
    }

    static func step(
        _ act: RectificationStep.Act,
        _ day: String,
        _ user: User.ID,
    ) throws -> RectificationStep {
        try RectificationStep(act, on: Samples.day(day), by: user)
    }

    /// A rectification after some steps of chen's.
    static func rectification(
        _ acts: [RectificationStep.Act] = [],
        of recommended: Recommended? = nil,
        on day: String = "2026-11-30",
    ) throws -> Rectification {
        var rectification = Rectification(
            of: try recommended ?? Samples.recommended(),
            in: try Samples.checkup(),
        )
        for act in acts { rectification = try rectification.taking(step(act, day, "chen")) }
        return rectification
    }

    /// One that zhou has verified, adopted in whole unless a reason says otherwise.
    static func verified(
        of recommended: Recommended? = nil,
        notAdopted: String? = nil,
    ) throws -> Rectification {
        try rectification(
            [
                .plan(plan(due: "2026-12-30", notAdopted: notAdopted)),
                .finish(note: "看过原件", proofs: []),
            ],
            of: recommended,
        ).taking(step(.verify(note: nil), "2026-12-02", "zhou"))
    }
}
