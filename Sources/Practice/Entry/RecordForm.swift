public import Checklists
public import Diagnostics

/// A record while it is being filled in, field by field: what command lines, imports and exports share.
public protocol RecordForm: Sendable {
    /// The record that the form makes.
    associatedtype Record: RegisterRecord

    /// An empty form.
    init()
    /// The form of a record.
    init(_ record: Record)

    /// The fields in the order of a table's columns; the first is the name.
    static var fields: [FormField<Self>] { get }

    /// The numbers that no other record has: a credit code, a licence.
    var numbers: [String] { get }
    /// The names that it goes by, the present one first.
    var names: [String] { get }

    /// The record, under all its checks.
    func record(_ id: Identifier<Record>) throws(Diagnostic) -> Record
    /// Takes over from an earlier version what a new one must remember, such as a former name.
    mutating func succeed(_ earlier: Self)
}

extension RecordForm {
    /// Nothing to remember.
    public mutating func succeed(_ earlier: Self) {}

    /// The numbers that no other record has: none.
    public var numbers: [String] { [] }

    /// The field of a key.
    public static func field(_ key: String) -> FormField<Self>? {
        fields.first { $0.key == key }
    }
}
