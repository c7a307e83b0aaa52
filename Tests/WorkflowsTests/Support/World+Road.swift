import Assessments
import Checklists
import Diagnostics
import Interviews
import Practice
import Reports
import Store
import Testing

@testable import Workflows

/// The stations of a checkup, each from the one before it.
extension World {
    static let signed: CheckupPapers = CheckupPapers(
        conflict: .clear,
        signed: [.agreement, .confidentiality, .consent],
    )

    /// People, firm and one enterprise.
    static func open(lawyers: Int = 8) throws -> World {
        let world = try World()
        let office = try world.office()
        for user in try Firm.users() { try office.add(user) }
        try office.set(Firm.firm(lawyers: lawyers))
        try office.register(Firm.enterprise())
        return world
    }

    func plan(
        papers: CheckupPapers = World.signed,
        lawyers: [User.ID] = ["chen"],
        domains: [Checklist.ID] = ["D09"],
        baseDate: String = "2026-11-10",
    ) throws -> Office.CheckupPlan {
        Office.CheckupPlan(
            enterprise: "e1",
            lawyers: lawyers,
            baseDate: try Sample.date(baseDate),
            domains: domains,
            papers: papers,
        )
    }

    /// A checkup of which nothing but the profile is answered.
    @discardableResult
    func start(_ library: Library? = nil) throws -> CheckupFile {
        try office().start(plan(), with: StoredLibrary(library ?? Sample.library()))
    }

    func session(_ user: String = "chen", in folder: DataFolder? = nil) throws -> InterviewSession {
        let office = try office(user, in: folder)
        return try InterviewSession(office.checkup("2026-1").id, in: office)
    }

    func opened(_ user: String = "chen") throws -> OpenedCheckup {
        try office(user).opened("2026-1")
    }

    static func answers(signed: Bool = false) -> [SheetChange] {
        [
            .fact("employees", Answer(.value(.yesNo(true)))),
            .answer("D09-01", "all_signed", Answer(.value(.yesNo(signed)))),
            .answer("D09-02", "late", Answer(.value(.yesNo(true)))),
        ]
    }

    /// A checkup with two findings that nobody has decided.
    static func interviewed(lawyers: Int = 8, library: Library? = nil) throws -> World {
        let world = try open(lawyers: lawyers)
        try world.start(library)
        var session = try world.session()
        try session.answer(answers())
        return world
    }

    func decide(
        _ act: FindingDecision.Act,
        on finding: String = "D09-01-F1",
        by user: String = "chen",
    ) throws {
        var opened = try opened(user)
        try office(user).decide(act, on: finding, in: &opened, at: "2026-11-20T10:00")
    }

    /// A checkup whose report is in review.
    static func submitted(lawyers: Int = 8, library: Library? = nil) throws -> World {
        let world = try interviewed(lawyers: lawyers, library: library)
        try world.decide(.confirm)
        try world.decide(.confirm, on: "D09-02-F1")
        try world.submit()
        return world
    }

    func submit(on day: String = World.today) throws {
        var opened = try opened()
        try office(on: day).submit(&opened.file, opened.assessment)
    }

    func review(
        _ decision: Review.Decision = .approve,
        by user: String = "zhou",
        comments: String? = nil,
        _ independence: Review.Independence = .colleague,
        on day: String = World.today,
    ) throws {
        var opened = try opened(user)
        let office = try office(user, on: day)
        try office.review(
            &opened.file,
            decision,
            comments: comments,
            independence: independence,
            opened.assessment,
        )
    }

    /// A checkup whose report may be issued.
    static func approved(library: Library? = nil) throws -> World {
        let world = try submitted(library: library)
        try world.review()
        return world
    }

    @discardableResult
    func issue(by user: String = "chen", on day: String = World.today) async throws -> Office.Issue
    {
        let office = try office(user, on: day)
        var opened = try office.opened("2026-1")
        return try await office.issue(
            &opened,
            sealed: Seal(number: "2026-118", on: Sample.date(World.today)),
            in: [.zh, .en],
            as: [.html, .json],
            on: press,
        )
    }

    /// A checkup whose report is issued.
    static func issued(library: Library? = nil) async throws -> (world: World, issue: Office.Issue)
    {
        let world = try approved(library: library)
        return (world, try await world.issue())
    }

    func move(
        _ action: CheckupAction,
        reason: String? = nil,
        by user: String = "chen",
        on day: String = World.today,
    ) throws {
        var opened = try opened(user)
        try office(user, on: day).change(
            &opened.file,
            by: action,
            opened.assessment,
            reason: reason,
        )
    }
}
