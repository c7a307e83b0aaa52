public import Checklists
public import Diagnostics
import Foundation
import Interviews
public import Practice
import Store

extension Office {
    /// What a new checkup is about.
    public struct CheckupPlan: Sendable {
        /// The enterprise.
        public var enterprise: Enterprise.ID
        /// The lawyers, the lead first.
        public var lawyers: [User.ID]
        /// The base date.
        public var baseDate: CalendarDate
        /// The domains in scope.
        public var domains: [Checklist.ID]
        /// The language of the report.
        public var language: Language
        /// The campaign, when there is one.
        public var campaign: String?
        /// The forms.
        public var papers: CheckupPapers

        /// Creates a plan.
        public init(
            enterprise: Enterprise.ID,
            lawyers: [User.ID],
            baseDate: CalendarDate,
            domains: [Checklist.ID],
            language: Language = .zh,
            campaign: String? = nil,
            papers: CheckupPapers = CheckupPapers(),
        ) {
            self.enterprise = enterprise
            self.lawyers = lawyers
            self.baseDate = baseDate
            self.domains = domains
            self.language = language
            self.campaign = campaign
            self.papers = papers
        }
    }

    /// Starts a checkup of a client of the firm: keeps the library, copies the profile, moves it on site.
    public func start(_ plan: CheckupPlan, with library: StoredLibrary) throws -> CheckupFile {
        try start(plan, with: library, carrying: [], recheck: nil)
    }

    /// Starts a checkup with answers of an earlier one, where it is a re-check.
    func start(
        _ plan: CheckupPlan,
        with library: StoredLibrary,
        carrying answers: [SheetChange],
        recheck: Recheck?,
    ) throws -> CheckupFile {
        try Permission.openCheckups.require(actingUser())
        let enterprise = try enterprise(plan.enterprise.text)
        let drafted = try Checkup(
            id: Checkup.ID(UUID().uuidString.lowercased()),
            number: nextNumber(of: Checkup.self, series: DocumentNumber.checkups),
            enterprise: enterprise.id,
            firm: firm().id,
            lawyers: plan.lawyers,
            baseDate: plan.baseDate,
            language: plan.language,
            domains: plan.domains,
            campaign: plan.campaign,
            source: .ownClient,
        )
        let papers = try papersWithCheck(of: plan)
        var facts = CheckupFacts(today: today)
        facts.lawyers = try plan.lawyers.map(user)
        facts.firm = try firm()
        facts.conflictDoubt = try conflictDoubt(of: papers)
        facts.conflict = facts.conflictDoubt == nil ? papers.conflict : nil
        facts.signed = papers.signed
        let started = try drafted.performing(.start, given: facts)
        let stream = Streams.checkup(of: started.id)
        let change = StatusChange(
            action: .start,
            from: drafted.status,
            to: started.status,
            reason: nil,
        )
        var drafts = try partsToKeep(of: library)
        drafts += [
            try draft(started, kind: .checkup, in: stream, subject: CheckupSubject.checkup),
            try draft(papers, kind: .papers, in: stream, subject: CheckupSubject.papers),
            try draft(
                library.reference,
                kind: .library,
                in: stream,
                subject: CheckupSubject.library,
            ),
            try draft(change, kind: .status, in: stream, subject: ""),
        ]
        if let recheck {
            drafts.append(
                try draft(recheck, kind: .recheck, in: stream, subject: CheckupSubject.recheck)
            )
        }
        let sheet =
            [SheetChange.baseDate(plan.baseDate)] + ProfileCopy.changes(from: enterprise) + answers
        drafts += try sheet.map { change in
            try draft(SheetRecord(change), in: stream)
        }
        try append(drafts)
        return try open(started.id)
    }
}
