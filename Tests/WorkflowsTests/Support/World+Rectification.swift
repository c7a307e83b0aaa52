import Checklists
import Practice

@testable import Workflows

extension World {
    static let finish = RectificationStep.Act.finish(note: "看过原件", proofs: [])

    /// A checkup whose report the enterprise has: one recommendation, D09-01-R1 for D09-01-F1.
    static func delivered(library: Library? = nil) async throws -> World {
        let (world, _) = try await issued(library: library)
        try world.sign(.receipt)
        try world.move(.deliver)
        return world
    }

    func sign(_ form: CheckupForm) throws {
        let office = try office()
        var file = try file()
        var papers = file.papers
        papers.signed.insert(form)
        try office.record(papers, in: &file)
    }

    func file(_ user: String = "chen", _ checkup: String = "2026-1") throws -> CheckupFile {
        let office = try office(user)
        return try office.open(office.checkup(checkup).id)
    }

    @discardableResult
    func rectify(
        _ act: RectificationStep.Act,
        by user: String = "chen",
        of recommendation: String = "D09-01-R1",
        today: String = "2026-12-01",
    ) throws -> Rectification {
        let office = try office(user, on: today)
        var file = try file(user)
        return try office.record(act, of: recommendation, in: &file)
    }

    func agreed(
        due: String = "2026-12-30",
        notAdopted: String? = nil,
    ) throws
        -> RectificationStep.Act
    {
        .plan(
            try RectificationPlan(
                measure: "补签",
                owner: "人事部",
                due: Sample.date(due),
                notAdopted: notAdopted,
            )
        )
    }

    /// A checkup whose one recommendation is carried out and verified.
    static func verified() async throws -> World {
        let world = try await delivered()
        try world.rectify(world.agreed())
        try world.rectify(finish)
        try world.rectify(.verify(note: nil), by: "zhou")
        return world
    }

    func followUp(
        _ results: [FollowUpResult] = [],
        next: String? = nil,
        by user: String = "chen",
        today: String = "2026-12-18",
    ) throws {
        let office = try office(user, on: today)
        var file = try file(user)
        let account = try FollowUpAccount(
            on: Sample.date(today),
            mode: .phone,
            by: User.ID(user),
            content: .firm(results, needs: nil),
        )
        try office.record(account, next: next.map(Sample.date), in: &file)
    }
}
