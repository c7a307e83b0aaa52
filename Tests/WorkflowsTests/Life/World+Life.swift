import Assessments
import Checklists
import Diagnostics
import Foundation
import Interviews
import Practice
import Store
import Testing

@testable import Workflows

/// The long road of a checkup, step by step.
extension World {
    func application(
        signer: String? = "王某",
        on day: String = "2026-11-02",
    ) throws -> CheckupApplication {
        try CheckupApplication(
            on: Sample.date(day),
            needs: "合同和用工",
            contact: Contact(name: "王某", role: "总经理", mobile: Mobile("13800000000")),
            signer: signer,
        )
    }

    @discardableResult
    func apply(
        _ source: CheckupSource = .application,
        signer: String? = "王某",
        lawyers: [User.ID] = [],
        library: Library? = nil,
    ) throws -> CheckupFile {
        var plan = Office.ApplicationPlan(
            enterprise: "e1",
            source: source,
            domains: ["D09"],
            application: try application(signer: signer),
        )
        plan.lawyers = lawyers
        return try office("wu").apply(plan, with: StoredLibrary(library ?? Sample.library()))
    }

    /// Makes a move with what comes with it, on a day.
    @discardableResult
    func step(
        _ action: CheckupAction,
        on day: String? = nil,
        by user: String = "chen",
        _ adding: (inout CheckupStep) throws -> Void = { _ in },
    ) throws -> CheckupFile {
        var opened = try opened(user)
        var step = CheckupStep(action, on: try day.map { try Sample.date($0) })
        try adding(&step)
        try office(user).take(step, in: &opened.file, opened.assessment)
        return opened.file
    }

    /// Signs everything that is signed with the agreement.
    func sign(on day: String, allowing kinds: Set<ConsentKind> = []) throws {
        let date = try Sample.date(day)
        try step(.sign, on: day) { step in
            step.forms = try [.agreement, .confidentiality, .consent].map {
                try SignedForm($0, on: date, by: "王某")
            }
            step.consents = try ConsentKind.allCases.map {
                try ConsentDecision(
                    $0,
                    kinds.contains($0) ? .given : .refused,
                    on: date,
                    signer: "王某",
                )
            }
        }
    }

    /// From the application to papers being collected.
    static func collecting(
        allowing kinds: Set<ConsentKind> = [],
        library: Library? = nil,
    ) throws -> World {
        let world = try open()
        try world.apply(library: library)
        try world.step(.accept, on: "2026-11-03", by: "wu")
        try world.step(.assign, on: "2026-11-03", by: "wu") { $0.lawyers = ["chen"] }
        try world.step(.checkConflicts, on: "2026-11-04")
        try world.step(.clearConflict, on: "2026-11-05") { $0.conflict = .clear }
        try world.sign(on: "2026-11-06", allowing: kinds)
        try world.step(.collect, on: "2026-11-06")
        return world
    }

    func rescope(_ baseDate: String) throws {
        var file = try opened().file
        try office().rescope(&file, baseDate: Sample.date(baseDate), to: nil)
    }

    /// A visit on a day.
    func visit(on day: String) throws {
        try step(.visit, on: day) { step in
            var contact = ContactPlan(.onsite, .reached, on: try Sample.date(day))
            contact.present = ["王某"]
            contact.place = "会议室"
            step.contact = contact
        }
    }

    /// From the application to the delivered report.
    static func handedOver(
        library: Library? = nil,
        allowing kinds: Set<ConsentKind> = [],
    ) async throws -> World {
        let world = try collecting(allowing: kinds, library: library)
        try world.rescope("2026-11-10")
        try world.visit(on: "2026-11-12")
        var session = try world.session()
        try session.answer(answers())
        try world.decide(.confirm)
        try world.decide(.confirm, on: "D09-02-F1")
        try world.submit()
        try world.review()
        try await world.issue()
        try world.step(.deliver, on: World.today) { step in
            step.forms = [
                try SignedForm(.receipt, on: Sample.date(World.today), by: "王某", mode: .inPerson)
            ]
        }
        return world
    }

    /// A checkup that was closed because the enterprise stopped answering.
    static func closed(library: Library? = nil) async throws -> World {
        let world = try await handedOver(library: library)
        var file = try world.opened().file
        try world.office().record(ContactPlan(.phone, .noAnswer), in: &file)
        try world.step(.close)
        return world
    }
}
