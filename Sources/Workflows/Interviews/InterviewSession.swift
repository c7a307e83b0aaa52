public import Checklists
import Diagnostics
public import Interviews
public import Practice
import Store

/// A running interview of one checkup: what it holds in memory is what the journal holds.
///
/// The permission is checked once, when it begins. A change is checked, then appended, then taken into memory; where
/// appending fails nothing has changed.
public struct InterviewSession {
    /// The data folder and who acts.
    public let office: Office
    /// The checkup as the journal holds it.
    public private(set) var file: CheckupFile
    /// The interview over the same answers.
    public private(set) var interview: Interview

    /// Begins or resumes the interview of a checkup whose answers may still change.
    public init(_ checkup: Checkup.ID, in office: Office) throws {
        try Permission.workOnCheckups.require(office.actingUser())
        let file = try office.open(checkup)
        try InterviewSession.requireOpen(file.checkup)
        self.office = office
        self.file = file
        interview = Interview(library: try office.library(file.library), sheet: file.sheet)
    }

    /// Records changes, all or none: on the disk when this returns.
    ///
    /// - Parameters:
    ///   - changes: What to record, in an order in which it can be applied.
    ///   - evidence: The hashes of files on the evidence shelf that the changes refer to.
    public mutating func answer(_ changes: [SheetChange], evidence: [String] = []) throws {
        let changes = changes.map { $0.canonical(in: interview.library) }
        try check(changes)
        try office.append(changes, to: &file, evidence: evidence.compactMap(Digest.init(hex:)))
        for change in changes { interview.record(change) }
    }

    /// Copies a file onto the evidence shelf and returns its hash; it is on the disk when this returns.
    public func shelve(fileAt path: String) throws -> String {
        try office.folder.evidence.add(fileAt: path).hex
    }

    /// The question that was recorded last, on whatever device; nil when there is none.
    public var lastAddress: QuestionAddress? {
        let latest = file.heads.compactMap { subject, heads in
            heads.max().flatMap { head in
                QuestionAddress(subject: subject).map { (address: $0, head: head) }
            }
        }
        return latest.max { $0.head < $1.head }?.address
    }

    /// A single change is held against the interview as it is; several need a copy that takes one after the other.
    private func check(_ changes: [SheetChange]) throws(Diagnostic) {
        if changes.count == 1, let only = changes.first { return try interview.check(only) }
        var trial = interview
        for change in changes { try trial.apply(change) }
    }

    private static func requireOpen(_ checkup: Checkup) throws(Diagnostic) {
        switch checkup.status {
        case .signed, .collecting, .onsite, .analyzing, .reportDraft, .returned: return
        case .inReview: throw .workflow("inReview", subject: checkup.number.description)
        default: throw .workflow("answersClosed", subject: checkup.number.description)
        }
    }
}
