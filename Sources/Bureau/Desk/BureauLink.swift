public import Checklists
public import Diagnostics
public import Foundation

/// The bureau with which a firm files, as the firm knows it.
public struct BureauLink: Hashable, Codable, Sendable {
    /// The bureau's id.
    public let bureau: FiledID
    /// The bureau's name.
    public var name: String
    /// The district for which it counts.
    public let district: DistrictCode
    /// The keys that the bureau signs with, in hexadecimal digits.
    public var keys: [String]
    /// The bureau's places and campaigns.
    public var words: [ListedWord]
    /// The firm's own texts for places and campaigns, where they are not the bureau's names.
    public var matches: [String: FiledCode]
    /// The secret by which ids are made that say nothing; it never leaves the firm.
    public let secret: Data
    /// The day on which the bureau took the firm in.
    public let on: CalendarDate

    /// Creates a link.
    public init(
        bureau: FiledID,
        name: String,
        district: DistrictCode,
        keys: [String],
        words: [ListedWord],
        secret: Data,
        on: CalendarDate,
    ) {
        self.bureau = bureau
        self.name = name
        self.district = district
        self.keys = keys
        self.words = words
        self.secret = secret
        self.on = on
        matches = [:]
    }

    /// The bureau's word for a text of the firm's: as matched, else the one of the same name.
    public func word(_ kind: ListedWord.Kind, for text: String) -> FiledCode? {
        let listed = words.filter { $0.kind == kind }
        if let code = matches[text], listed.contains(where: { $0.code == code }) { return code }
        return listed.first { $0.name == text || $0.code.text == text }?.code
    }

    /// The link with a text of the firm's matched to a word; throws when the bureau has no such word.
    public func matching(_ text: String, to code: FiledCode) throws(Diagnostic) -> BureauLink {
        guard words.contains(where: { $0.code == code }) else { throw .bureau("bureau.noWord") }
        var link = self
        link.matches[text] = code
        return link
    }
}
