public import Assessments
public import Checklists
public import Interviews
public import Practice

/// Everything that the documents of one checkup are written from.
public struct ReportMaterial: Sendable {
    /// The library that the checkup was started with.
    public var library: Library
    /// Everything recorded.
    public var sheet: AnswerSheet
    /// What it comes to.
    public var assessment: Assessment
    /// The checkup.
    public var checkup: Checkup
    /// The enterprise.
    public var enterprise: Enterprise
    /// The law firm.
    public var firm: LawFirm
    /// The lawyers who sign, the lead first.
    public var lawyers: [User]
    /// The report's number.
    public var number: DocumentNumber
    /// Counts the versions issued of this report.
    public var version: Int
    /// Whether it is in force.
    public var status: HealthReport.Status
    /// The day of issue; nil for a draft.
    public var issueDate: CalendarDate?
    /// The lawyer who reviewed it.
    public var reviewer: User?
    /// The review; its independence is printed where it is out of the ordinary.
    public var review: Review?
    /// Whether the report says that a sealed annex exists, where one does.
    public var mentionsSealedAnnex: Bool
    /// The articles of the statutes that this machine has, for an annex with their wording; nil for none.
    public var articleTexts: ArticleTexts?

    /// Creates it from its parts.
    public init(
        library: Library,
        sheet: AnswerSheet,
        assessment: Assessment,
        checkup: Checkup,
        enterprise: Enterprise,
        firm: LawFirm,
        lawyers: [User],
        number: DocumentNumber,
        version: Int = 1,
        status: HealthReport.Status = .draft,
        issueDate: CalendarDate? = nil,
        reviewer: User? = nil,
        review: Review? = nil,
        mentionsSealedAnnex: Bool = true,
        articleTexts: ArticleTexts? = nil,
    ) {
        self.library = library
        self.sheet = sheet
        self.assessment = assessment
        self.checkup = checkup
        self.enterprise = enterprise
        self.firm = firm
        self.lawyers = lawyers
        self.number = number
        self.version = version
        self.status = status
        self.issueDate = issueDate
        self.reviewer = reviewer
        self.review = review
        self.mentionsSealedAnnex = mentionsSealedAnnex
        self.articleTexts = articleTexts
    }

    /// Whether the firm checks a client of its own, so that no authority has a part in it.
    var isOwnClient: Bool { checkup.source == .ownClient }

    /// The day from which suggested days run: of issue, or in a draft the base date.
    var start: CalendarDate { issueDate ?? assessment.baseDate }
}
