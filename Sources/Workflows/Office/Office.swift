public import Checklists
import Diagnostics
import Foundation
import Interviews
import Practice
public import Store

/// The firm's data folder, opened by one user: every use case goes through it.
///
/// A use case checks the permission, then reads or appends in one transaction. The user's identity is claimed on the
/// command line and kept beside the account of the operating system.
public struct Office: Sendable {
    /// The data folder.
    public let folder: DataFolder
    /// Who acts.
    public let author: Author
    /// Today, in Shanghai.
    public let today: CalendarDate
    let scope: Scope
    let people = KnownPeople()
    /// The words of the bureau's lists, where records are entered by them.
    var lists: BureauLists?

    /// The owner of everything that a firm's folder holds.
    public static let firmScope = Scope(owner: "firm")

    /// Opens an office over a data folder.
    public init(
        folder: DataFolder,
        author: Author,
        today: CalendarDate,
        scope: Scope = Office.firmScope,
    ) {
        self.folder = folder
        self.author = author
        self.today = today
        self.scope = scope
    }

    /// The values of a register, by subject, in the order of their subjects.
    func held<Value: Decodable & Sendable>(
        _ type: Value.Type,
        in stream: StreamID,
    ) throws -> [Held<Value>] {
        try folder.journal.slots(stream, scope: scope).compactMap { try Office.held(type, in: $0) }
    }

    /// The value of one subject, or nil.
    func held<Value: Decodable & Sendable>(
        _ type: Value.Type,
        in stream: StreamID,
        subject: String,
    ) throws -> Held<Value>? {
        try folder.journal.slot(stream, subject: subject, scope: scope).flatMap {
            try Office.held(type, in: $0)
        }
    }

    static func held<Value: Decodable & Sendable>(
        _ type: Value.Type,
        in slot: Slot,
    ) throws -> Held<Value>? {
        guard let head = slot.current, let value = try Payload.decoded(type, from: head) else {
            return nil
        }
        return Held(
            value: value,
            subject: slot.subject,
            heads: slot.heads.map(\.id),
            isConflict: slot.isConflict,
        )
    }

    /// Records a value in the place of what is held for its subject.
    func draft(
        _ value: some Encodable,
        kind: Kind,
        in stream: StreamID,
        subject: String,
        replacing heads: [EntryID] = [],
        requires: [EntryID] = [],
        evidence: [Digest] = [],
    ) throws -> EntryDraft {
        EntryDraft(
            stream: stream,
            subject: subject,
            kind: kind.rawValue,
            kindVersion: kind.version,
            payload: try Payload.encoded(value),
            replaces: heads,
            requires: requires,
            evidence: evidence,
        )
    }

    /// Records a change of an answer sheet.
    func draft(
        _ record: SheetRecord,
        in stream: StreamID,
        replacing heads: [EntryID] = [],
        evidence: [Digest] = [],
    ) throws -> EntryDraft {
        EntryDraft(
            stream: stream,
            subject: record.subject,
            kind: Kind.sheet.rawValue,
            kindVersion: Kind.sheet.version,
            payload: try record.json,
            replaces: heads,
            evidence: evidence,
        )
    }

    /// Appends drafts in one transaction.
    @discardableResult
    func append(_ drafts: [EntryDraft]) throws -> [Entry] {
        guard !drafts.isEmpty else { return [] }
        for stream in Set(drafts.map(\.stream)) where stream.kind == "checkup" {
            try requireUnarchived(stream)
        }
        return try folder.journal.append(drafts, by: author, scope: scope)
    }
}
