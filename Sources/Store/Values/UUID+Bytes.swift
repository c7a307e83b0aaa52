import Foundation

extension UUID {
    /// The sixteen bytes in network order.
    var bytes: Data {
        withUnsafeBytes(of: uuid) { Data($0) }
    }

    /// Creates an identifier from exactly sixteen bytes.
    init?(bytes: Data) {
        guard bytes.count == 16 else { return nil }
        var value: uuid_t = (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)
        withUnsafeMutableBytes(of: &value) { target in
            _ = bytes.copyBytes(to: target)
        }
        self.init(uuid: value)
    }

    /// The usual text, in small letters.
    var text: String { uuidString.lowercased() }
}
