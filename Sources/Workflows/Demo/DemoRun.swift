import Assessments
public import ChecklistYAML
public import Checklists
public import Diagnostics
public import Foundation
import Interviews
import Practice
import Reports
public import Store

/// The whole road once, with an invented enterprise: what `tijian demo` does and what the samples are printed from.
public struct DemoRun {
    /// What a run comes to.
    public struct Result {
        /// The checkup, with its assessment.
        public let opened: OpenedCheckup
        /// The issued report and its files.
        public let issue: Office.Issue
        /// The notice of urgent risks as PDF; nil when nothing is urgent or PDF cannot be written.
        public let notice: Data?
        /// The sealed annex as PDF; nil when nothing is sealed or PDF cannot be written.
        public let annex: Data?
        /// How many answers and other facts were recorded.
        public let recorded: Int
        /// What verifying the data folder found.
        public let verification: VerificationReport
    }

    private let folder: DataFolder
    private let library: Library
    private let scenario: Scenario
    private let press: ReportPress
    private let report: (Message) -> Void

    /// Prepares a run into an empty data folder; each step is reported as it is done.
    public init(
        folder: DataFolder,
        library: Library,
        scenario: Scenario,
        press: ReportPress,
        report: @escaping (Message) -> Void,
    ) {
        self.folder = folder
        self.library = scenario.library(of: library)
        self.scenario = scenario
        self.press = press
        self.report = report
    }

    /// Runs it: register, start, interview, assess, review by a second lawyer, issue, verify.
    public func run() async throws -> Result {
        let day = scenario.sheet.baseDate ?? CalendarDate.epoch
        let lead = Office(folder: folder, author: author(DemoFirm.lead), today: day)
        let checkup = try start(lead, on: day)
        let recorded = try interview(checkup, lead)
        var opened = try lead.opened(checkup.number.description)
        try decide(&opened, lead)
        opened = try lead.opened(checkup.number.description)
        let notice = try await notice(opened, lead)
        try lead.submit(&opened.file, opened.assessment)
        report(Message("workflow.demo.submitted"))
        try await review(checkup, on: day)
        opened = try lead.opened(checkup.number.description)
        let issue = try await lead.issue(
            &opened,
            sealed: Seal(number: "演示〔2026〕001", on: day),
            in: Language.allCases,
            as: press.writesPDF ? [.html, .pdf, .json] : [.html, .json],
            on: press,
        )
        report(Message("workflow.demo.issued", ["code": .text(issue.code.description)]))
        let annex = try await annex(&opened, lead)
        let verification = try folder.verify()
        return Result(
            opened: opened,
            issue: issue,
            notice: notice,
            annex: annex,
            recorded: recorded,
            verification: verification,
        )
    }

    private func author(_ user: User.ID) -> Author {
        Author(user: user.text, osUser: NSUserName())
    }

    private func start(_ office: Office, on day: CalendarDate) throws -> Checkup {
        for user in try DemoFirm.users() { try office.add(user) }
        try office.set(DemoFirm.firm())
        let enterprise = try DemoFirm.enterprise(profile)
        try office.register(enterprise)
        let plan = Office.CheckupPlan(
            enterprise: enterprise.id,
            lawyers: [DemoFirm.lead],
            baseDate: day,
            domains: library.checklists.map(\.checklist.id),
            papers: CheckupPapers(
                conflict: .clear,
                signed: [.agreement, .confidentiality, .consent],
            ),
        )
        let file = try office.start(plan, with: StoredLibrary(library))
        report(
            Message("workflow.demo.started", ["number": .text(file.checkup.number.description)])
        )
        return file.checkup
    }

    private var profile: [String: String] {
        var values: [String: String] = [:]
        for answer in scenario.sheet.profile {
            if case .text(let text) = answer.entry { values[answer.id] = text }
        }
        return values
    }

    private func interview(_ checkup: Checkup, _ office: Office) throws -> Int {
        var session = try InterviewSession(checkup.id, in: office)
        var counter = 0
        let sheetImport = SheetImport {
            counter += 1
            let digits = String(counter)
            return "00000000-0000-7000-8000-" + String(repeating: "0", count: 12 - digits.count)
                + digits
        }
        let changes = try sheetImport.changes(scenario.sheet, into: session.interview)
        try session.answer(changes)
        report(Message("workflow.demo.interviewed", ["count": .number(changes.count)]))
        return changes.count
    }

    private func decide(_ opened: inout OpenedCheckup, _ office: Office) throws {
        for decision in try scenario.findingDecisions(by: DemoFirm.lead.text) {
            try office.decide(
                decision.act,
                on: decision.finding.text,
                in: &opened,
                at: decision.author.at,
            )
        }
        opened = try office.opened(opened.file.checkup.number.description)
        for finding in opened.assessment.findings where finding.status == .identified {
            try office.decide(.confirm, on: finding.key.text, in: &opened, at: "")
        }
        report(
            Message("workflow.demo.decided", ["count": .number(opened.assessment.findings.count)])
        )
    }

    private func review(_ checkup: Checkup, on day: CalendarDate) async throws {
        let office = Office(folder: folder, author: author(DemoFirm.reviewer), today: day)
        var opened = try office.opened(checkup.number.description)
        try office.review(&opened.file, .approve, comments: nil, opened.assessment)
        report(Message("workflow.demo.reviewed"))
    }

    private func notice(_ opened: OpenedCheckup, _ office: Office) async throws -> Data? {
        guard press.writesPDF, let notice = try office.urgentNotice(of: opened, in: .zh) else {
            return nil
        }
        return try await press.pdf(.urgentNotice(notice))
    }

    private func annex(_ opened: inout OpenedCheckup, _ office: Office) async throws -> Data? {
        let recipient = HealthReport.Person(name: "王某", role: "实际控制人")
        guard press.writesPDF,
            let annex = try office.sealedAnnex(of: &opened, for: recipient, in: .zh)
        else { return nil }
        return try await press.pdf(.sealedAnnex(annex))
    }
}
