public import Checklists
public import Diagnostics
import Foundation
public import Practice

/// A form whose records the firm's journal keeps.
public protocol KeptForm: RecordForm {
    /// Where its records are kept.
    static var keeping: Keeping { get }
    /// The key of the field that names another record.
    static var reference: String? { get }
    /// The key of the field that a failed look-up is about.
    static func reference(of error: Diagnostic) -> String?
    /// Whether two records of one name are refused unless a person insists.
    static var refusesSameName: Bool { get }
    /// The id that the form itself states.
    var statedID: String? { get }
    /// Puts ids in the place of the names of other records.
    mutating func resolve(_ directory: Directory) throws(Diagnostic)
    /// Puts names in the place of the ids of other records, for people to read.
    mutating func spell(_ directory: Directory)
    /// Refuses days to come where only past ones make sense.
    static func requirePast(_ record: Record, on today: CalendarDate) throws(Diagnostic)
    /// An id for a new record.
    func newID(_ isTaken: (String) -> Bool) -> Identifier<Record>
    /// The record that a person names.
    static func find(_ name: String, in office: Office) throws -> Held<Record>
    /// Whether the register is empty and anybody may begin it.
    static func isUnbegun(in office: Office) throws -> Bool
    /// Refuses a change that the register as a whole does not allow.
    static func verify(_ records: [Record], in office: Office) throws
}

extension KeptForm {
    /// No field names another record.
    public static var reference: String? { nil }
    /// The one field that names another record.
    public static func reference(of error: Diagnostic) -> String? { reference }
    /// Two of one name would be the same record twice.
    public static var refusesSameName: Bool { true }
    /// The form states no id.
    public var statedID: String? { nil }
    /// Nothing to resolve.
    public mutating func resolve(_ directory: Directory) throws(Diagnostic) {}
    /// Nothing to spell out.
    public mutating func spell(_ directory: Directory) {}

    /// Any day will do.
    public static func requirePast(
        _ record: Record,
        on today: CalendarDate,
    ) throws(Diagnostic) {}

    /// A new UUID.
    public func newID(_ isTaken: (String) -> Bool) -> Identifier<Record> {
        Identifier(UUID().uuidString.lowercased())
    }

    /// The record of an id, number or name.
    public static func find(_ name: String, in office: Office) throws -> Held<Record> {
        try office.find(Record.self, name)
    }

    /// Nobody may begin it without permission.
    public static func isUnbegun(in office: Office) throws -> Bool { false }

    /// Every change is allowed.
    public static func verify(_ records: [Record], in office: Office) throws {}
}
