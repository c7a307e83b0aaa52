/// A text that a person reads, in every language; its versions are made when they are read.
///
/// Libraries hold tens of thousands of them: the versions stand in one block, often that of a whole risk point.
public struct LocalizedText: Sendable {
    private let block: [UInt8]
    private let chinese: (from: UInt32, to: UInt32)
    private let english: (from: UInt32, to: UInt32)

    /// Creates a text from its two versions.
    public init(zh: String, en: String) {
        let middle = zh.utf8.count
        let block = Array(zh.utf8) + Array(en.utf8)
        self.init(zh: 0..<middle, en: middle..<block.count, of: block)
    }

    /// The UTF-8 of two versions in a block of less than 4 GiB, which must have these bytes.
    public init(zh: Range<Int>, en: Range<Int>, of block: [UInt8]) {
        self.block = block
        chinese = (UInt32(clamping: zh.lowerBound), UInt32(clamping: zh.upperBound))
        english = (UInt32(clamping: en.lowerBound), UInt32(clamping: en.upperBound))
    }

    /// Creates a text that is the same in every language, such as a name.
    public init(same text: String) {
        self.init(zh: text, en: text)
    }

    /// The Chinese text.
    public var zh: String { text(chinese) }

    /// The English text.
    public var en: String { text(english) }

    /// The version in one language.
    public subscript(language: Language) -> String {
        switch language {
        case .zh: zh
        case .en: en
        }
    }

    private func text(_ bytes: (from: UInt32, to: UInt32)) -> String {
        String(decoding: block[Int(bytes.from)..<Int(bytes.to)], as: UTF8.self)
    }
}

extension LocalizedText: Hashable {
    /// Whether both versions are the same.
    public static func == (left: LocalizedText, right: LocalizedText) -> Bool {
        left.zh == right.zh && left.en == right.en
    }

    /// Feeds both versions into a hasher.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(zh)
        hasher.combine(en)
    }
}

extension LocalizedText: Codable {
    private enum CodingKeys: CodingKey {
        case zh
        case en
    }

    /// Reads both versions.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            zh: try container.decode(String.self, forKey: .zh),
            en: try container.decode(String.self, forKey: .en),
        )
    }

    /// Writes both versions.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(zh, forKey: .zh)
        try container.encode(en, forKey: .en)
    }
}
