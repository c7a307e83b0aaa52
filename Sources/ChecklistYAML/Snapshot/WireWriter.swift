/// Writes records as bytes: the wire format of Protocol Buffers, with only two of its wire types.
///
/// A record is its fields in ascending order. A field is a key, `number << 3 | type`, and a value: type 0 is a
/// LEB128 integer, type 2 is a length and so many bytes (a UTF-8 text or another record). A list repeats its
/// field. What is absent, `false` or an empty list is not written, so a new optional field leaves the bytes, and
/// the hashes, of everything without it as they were.
struct WireWriter {
    private(set) var bytes: [UInt8] = []

    /// A text, written also when it is empty.
    mutating func text(_ field: Int, _ text: String?) {
        guard let text else { return }
        key(field, type: 2)
        integer(UInt64(text.utf8.count))
        bytes.append(contentsOf: text.utf8)
    }

    /// An integer of either sign.
    mutating func number(_ field: Int, _ number: Int?) {
        guard let number else { return }
        key(field, type: 0)
        integer(UInt64(bitPattern: Int64(number << 1 ^ number >> (Int.bitWidth - 1))))
    }

    /// A flag that is usually off.
    mutating func flag(_ field: Int, _ isOn: Bool) {
        if isOn { number(field, 1) }
    }

    /// A record in a record.
    mutating func record(_ field: Int, _ record: (some WireRecord)?) {
        guard let record else { return }
        var inner = WireWriter()
        record.write(to: &inner)
        key(field, type: 2)
        integer(UInt64(inner.bytes.count))
        bytes.append(contentsOf: inner.bytes)
    }

    /// A list of records.
    mutating func records(_ field: Int, _ records: [some WireRecord]) {
        for element in records { record(field, element) }
    }

    /// A list of texts.
    mutating func texts(_ field: Int, _ texts: some Sequence<String>) {
        for element in texts { text(field, element) }
    }

    private mutating func key(_ field: Int, type: Int) {
        integer(UInt64(field << 3 | type))
    }

    private mutating func integer(_ value: UInt64) {
        var rest = value
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }
}
