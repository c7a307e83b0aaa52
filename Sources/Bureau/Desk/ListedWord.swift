public import Checklists
public import Diagnostics
public import Practice

/// A word of a bureau's own lists: a place or a campaign, with the name that people read.
public struct ListedWord: Hashable, Sendable {
    /// The id of a listed word.
    public typealias ID = Identifier<ListedWord>

    /// Which list it stands in.
    public enum Kind: String, CaseIterable, Codable, Sendable {
        /// Township, street or park 乡镇街道、园区.
        case place
        /// Campaign 专项活动.
        case campaign
    }

    /// Which list it stands in.
    public let kind: Kind
    /// The word as filings have it.
    public let code: FiledCode
    /// The name.
    public let name: String

    /// Lists a word; throws when the name is no line.
    public init(_ kind: Kind, _ code: FiledCode, name: String) throws(Diagnostic) {
        self.kind = kind
        self.code = code
        self.name = try CheckedText.required(name, field: "listedName", limit: 60)
    }
}

extension ListedWord: RegisterRecord {
    /// The bureau's lists.
    public static let register = Register.listedWords

    /// The lists.
    public static let statuses: [String]? = Kind.allCases.map(\.rawValue)

    /// The list and the word.
    public var id: ID { ID("\(kind.rawValue).\(code.text)") }

    /// Found by name and word.
    public var line: RecordLine {
        RecordLine(title: name, isNamed: true, number: code.text, status: kind.rawValue)
    }
}

extension ListedWord: Codable {
    /// Decodes it, under the same checks as when it is created.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        try self.init(
            try container.decode(Kind.self, forKey: .kind),
            try container.decode(FiledCode.self, forKey: .code),
            name: try container.decode(String.self, forKey: .name),
        )
    }
}
