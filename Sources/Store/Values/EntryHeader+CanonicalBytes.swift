import Foundation

extension EntryHeader {
    /// The one encoding of the header that is hashed; docs/store.md describes it.
    ///
    /// Integers are big-endian; texts are UTF-8 after their length in 4 bytes; lists follow their count in 4 bytes.
    var canonicalBytes: Data {
        var bytes = Data(capacity: 512)
        bytes.append(text: "tijian.entry.1")
        bytes.append(id.bytes)
        bytes.append(text: stream.text)
        bytes.append(text: owner)
        bytes.append(device.bytes)
        bytes.append(integer: sequence)
        bytes.append(integer: clock.milliseconds)
        bytes.append(integer: clock.counter)
        bytes.append(text: author.user)
        bytes.append(text: author.osUser)
        bytes.append(text: subject)
        bytes.append(text: kind)
        bytes.append(integer: kindVersion)
        bytes.append(list: replaces.map(\.bytes))
        bytes.append(list: requires.map(\.bytes))
        bytes.append(list: evidence.map(\.bytes))
        bytes.append(salt)
        bytes.append(payloadHash.bytes)
        bytes.append(list: previous.map { [$0.bytes] } ?? [])
        return bytes
    }

    /// SHA-256 of the canonical bytes.
    var hash: Digest { Digest(of: canonicalBytes) }
}

extension Data {
    fileprivate mutating func append(integer value: Int64) {
        Swift.withUnsafeBytes(of: value.bigEndian) { append(contentsOf: $0) }
    }

    fileprivate mutating func append(count: Int) {
        Swift.withUnsafeBytes(of: UInt32(clamping: count).bigEndian) { append(contentsOf: $0) }
    }

    fileprivate mutating func append(text: String) {
        append(count: text.utf8.count)
        append(contentsOf: text.utf8)
    }

    fileprivate mutating func append(list: [Data]) {
        append(count: list.count)
        for element in list {
            append(element)
        }
    }
}
