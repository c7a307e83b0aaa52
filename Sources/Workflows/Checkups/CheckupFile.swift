public import Assessments
public import Checklists
public import Interviews
public import Practice
import Store

/// One checkup as the journal holds it: its header, its answers, its decisions, its reviews and reports.
public struct CheckupFile: Sendable {
    /// The header with its state.
    public internal(set) var checkup: Checkup
    /// The forms.
    public internal(set) var papers: CheckupPapers
    /// The answers.
    public internal(set) var sheet: AnswerSheet
    /// What lawyers decided of findings, in the order of the journal.
    public internal(set) var decisions: [FindingDecision]
    /// The last review.
    public internal(set) var review: Review?
    /// The issued reports, oldest first.
    public internal(set) var issued: [IssuedReport]
    /// What becomes of the recommendations, once the report is delivered.
    public internal(set) var rectifications: [Rectification]
    /// The follow-ups, planned and made.
    public internal(set) var followUps: [FollowUp]
    /// The earlier checkup that it started from, where it is a re-check.
    public internal(set) var recheck: Recheck?
    /// The users who recorded answers or decisions: the authors of the report.
    public internal(set) var authors: Set<User.ID>
    /// The subjects for which devices recorded different values.
    public internal(set) var conflicts: [String]
    /// The subjects whose payload was erased.
    public internal(set) var erased: [String]
    /// The application, consents, contacts, papers and scans.
    public internal(set) var life: CheckupLife
    /// The manifest of the library that the checkup was started with.
    public internal(set) var library: LibraryReference
    /// The entries in force, by subject.
    var heads: [String: [EntryID]]

    var stream: StreamID { Streams.checkup(of: checkup.id) }
}
