public import Checklists
public import Diagnostics
import Foundation
import Interviews
public import Practice
import Store

extension Office {
    /// An application for a checkup.
    public struct ApplicationPlan: Sendable {
        /// The enterprise.
        public var enterprise: Enterprise.ID
        /// How it came to the firm.
        public var source: CheckupSource
        /// The campaign, when there is one.
        public var campaign: String?
        /// The lawyers, the lead first; an own client's checkup needs them at once.
        public var lawyers: [User.ID] = []
        /// The base date, when it is settled already.
        public var baseDate: CalendarDate?
        /// The domains in which the enterprise wants to be checked.
        public var domains: [Checklist.ID]
        /// The language of the report.
        public var language = Language.zh
        /// What the enterprise says.
        public var application: CheckupApplication

        /// Describes an application.
        public init(
            enterprise: Enterprise.ID,
            source: CheckupSource,
            domains: [Checklist.ID],
            application: CheckupApplication,
        ) {
            self.enterprise = enterprise
            self.source = source
            self.domains = domains
            self.application = application
        }
    }

    /// Takes an application in: keeps the library of the day, and hands it in when the declaration is signed.
    ///
    /// Until the declaration is signed it stays a draft. An own client's application is a draft that goes straight
    /// to the conflict check.
    public func apply(_ plan: ApplicationPlan, with library: StoredLibrary) throws -> CheckupFile {
        try Permission.openCheckups.require(actingUser())
        let enterprise = try enterprise(plan.enterprise.text)
        if plan.application.on > today {
            throw Diagnostic.workflow("dayToCome", subject: plan.application.on.description)
        }
        var header = try header(of: plan, for: enterprise)
        if let date = plan.baseDate, let refusal = header.refusal(ofBaseDate: date, today: today) {
            throw refusal
        }
        var papers = CheckupPapers()
        if let signer = plan.application.signer {
            papers.sign(try SignedForm(.application, on: plan.application.on, by: signer))
        }
        let stream = Streams.checkup(of: header.id)
        var drafts = try partsToKeep(of: library)
        if plan.application.signer != nil, plan.source != .ownClient {
            var facts = CheckupFacts(today: today)
            facts.day = plan.application.on
            facts.signed = papers.signed
            let submitted = try header.performing(.submit, given: facts)
            let change = StatusChange(
                action: .submit,
                from: header.status,
                to: submitted.status,
                reason: nil,
            )
            drafts.append(try draft(change, kind: .status, in: stream, subject: ""))
            header = submitted
        }
        drafts += try opening(header, papers, library.reference, enterprise, plan)
        try append(drafts)
        return try open(header.id)
    }

    private func header(
        of plan: ApplicationPlan,
        for enterprise: Enterprise,
    ) throws -> Checkup {
        try Checkup(
            id: Checkup.ID(UUID().uuidString.lowercased()),
            number: nextNumber(of: Checkup.self, series: DocumentNumber.checkups),
            enterprise: enterprise.id,
            firm: firm().id,
            lawyers: plan.lawyers.map { try user($0).id },
            baseDate: plan.baseDate,
            language: plan.language,
            domains: plan.domains,
            campaign: plan.campaign,
            source: plan.source,
        )
    }

    /// The entries that a new checkup begins with.
    private func opening(
        _ header: Checkup,
        _ papers: CheckupPapers,
        _ library: LibraryReference,
        _ enterprise: Enterprise,
        _ plan: ApplicationPlan,
    ) throws -> [EntryDraft] {
        let stream = Streams.checkup(of: header.id)
        var drafts = [
            try draft(header, kind: .checkup, in: stream, subject: CheckupSubject.checkup),
            try draft(papers, kind: .papers, in: stream, subject: CheckupSubject.papers),
            try draft(library, kind: .library, in: stream, subject: CheckupSubject.library),
            try draft(
                plan.application,
                kind: .application,
                in: stream,
                subject: CheckupSubject.application,
            ),
        ]
        let date = plan.baseDate.map { [SheetChange.baseDate($0)] } ?? []
        drafts += try (date + ProfileCopy.changes(from: enterprise)).map { change in
            let record = try SheetRecord(change)
            return try draft(record.fields, kind: .sheet, in: stream, subject: record.subject)
        }
        return drafts
    }

    /// Hands in an application whose declaration was signed later, or hands it in again.
    public func lodge(
        _ file: inout CheckupFile,
        signedBy signer: String,
        on day: CalendarDate?,
    ) throws {
        var step = CheckupStep(.submit, on: day)
        step.forms = [try SignedForm(.application, on: day ?? today, by: signer)]
        try take(step, in: &file, opened(file).assessment)
    }
}
