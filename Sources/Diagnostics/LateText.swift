/// A text that stays UTF-8 in a larger block until somebody reads it.
///
/// A library of some hundred points has tens of thousands of texts, of which an interview shows one at a time.
public struct LateText: Sendable {
    private let block: [UInt8]
    private let from: UInt32
    private let to: UInt32

    /// A text that is there already.
    public init(_ text: String) {
        self.init(0..<text.utf8.count, of: Array(text.utf8))
    }

    /// The UTF-8 of a text in a block of less than 4 GiB, which must have these bytes.
    public init(_ bytes: Range<Int>, of block: [UInt8]) {
        self.block = block
        from = UInt32(clamping: bytes.lowerBound)
        to = UInt32(clamping: bytes.upperBound)
    }

    /// The text.
    public var text: String {
        String(decoding: block[Int(from)..<Int(to)], as: UTF8.self)
    }
}

extension LateText: Hashable {
    /// Whether two texts are the same.
    public static func == (left: LateText, right: LateText) -> Bool { left.text == right.text }

    /// Feeds the text into a hasher.
    public func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
