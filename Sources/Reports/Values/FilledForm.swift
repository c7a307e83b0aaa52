public import Diagnostics

/// A paper of the workflow in one language, ready to print: what is on record filled in, the rest left blank.
public struct FilledForm: Hashable, Sendable {
    /// The language of every text in it.
    public var language: Language
    /// What the paper is called.
    public var title: String
    /// The checkup's number; nil on a blank form.
    public var number: String?
    /// The law firm; nil while it is not set up.
    public var firm: String?
    /// The enterprise; nil on a blank form.
    public var enterprise: String?
    /// 使用范围: who may use it and for what.
    public var use: String
    /// Who signs at the foot of each page; nil where nobody does.
    public var signature: String?
    /// Whether the enterprise is made up, which every page then says.
    public var isInvented: Bool
    /// Whether its pages are wider than high, for wide tables.
    public var isLandscape: Bool
    /// The day that the file bears, as an ISO day.
    public var day: String
    /// What stands on it, from top to bottom.
    public var parts: [Part]

    /// Creates it from its parts.
    public init(
        language: Language,
        title: String,
        number: String? = nil,
        firm: String? = nil,
        enterprise: String? = nil,
        use: String,
        signature: String? = nil,
        isInvented: Bool = false,
        isLandscape: Bool = false,
        day: String,
        parts: [Part] = [],
    ) {
        self.language = language
        self.title = title
        self.number = number
        self.firm = firm
        self.enterprise = enterprise
        self.use = use
        self.signature = signature
        self.isInvented = isInvented
        self.isLandscape = isLandscape
        self.day = day
        self.parts = parts
    }
}
