public import Diagnostics

/// What the firm knows of an enterprise beside the register: where it works, what it counts as, who advises it.
public struct EnterpriseTraits: Hashable, Sendable {
    /// Where it really works, when that is not the registered address.
    public let operatingAddress: String?
    /// The industrial park.
    public let park: String?
    /// Whether it is a private enterprise under 民营经济促进法 article 77.
    public let isPrivate: Bool?
    /// What it is counted among.
    public let tags: Set<EnterpriseTag>
    /// The chamber of commerce that it belongs to.
    public let chamber: String?
    /// Whether it has retained counsel, of whatever firm.
    public let hasCounsel: Bool?
    /// Whether it employs a lawyer or legal officer.
    public let hasInHouseLawyer: Bool?
    /// How it came to the firm.
    public let source: String?
    /// The year that headcount, revenue and assets are of.
    public let figuresYear: Int?

    /// Nothing is known.
    public init() {
        operatingAddress = nil
        park = nil
        isPrivate = nil
        tags = []
        chamber = nil
        hasCounsel = nil
        hasInHouseLawyer = nil
        source = nil
        figuresYear = nil
    }

    /// Creates traits; throws for a year that cannot be and for texts that are no line.
    public init(
        operatingAddress: String? = nil,
        park: String? = nil,
        isPrivate: Bool? = nil,
        tags: Set<EnterpriseTag> = [],
        chamber: String? = nil,
        hasCounsel: Bool? = nil,
        hasInHouseLawyer: Bool? = nil,
        source: String? = nil,
        figuresYear: Int? = nil,
    ) throws(Diagnostic) {
        if let figuresYear, !(1978...2100).contains(figuresYear) {
            throw Diagnostic.refusal("practice.year.invalid")
        }
        self.operatingAddress = try CheckedText.optional(operatingAddress, field: "address")
        self.park = try CheckedText.optional(park, field: "park")
        self.isPrivate = isPrivate
        self.tags = tags
        self.chamber = try CheckedText.optional(chamber, field: "chamber")
        self.hasCounsel = hasCounsel
        self.hasInHouseLawyer = hasInHouseLawyer
        self.source = try CheckedText.optional(source, field: "source")
        self.figuresYear = figuresYear
    }
}

extension EnterpriseTraits: Codable {
    /// Decodes it, under the same checks as when it is created.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        func text(_ key: CodingKeys) throws -> String? {
            try container.decodeIfPresent(String.self, forKey: key)
        }
        func flag(_ key: CodingKeys) throws -> Bool? {
            try container.decodeIfPresent(Bool.self, forKey: key)
        }
        try self.init(
            operatingAddress: try text(.operatingAddress),
            park: try text(.park),
            isPrivate: try flag(.isPrivate),
            tags: try container.decodeIfPresent(Set<EnterpriseTag>.self, forKey: .tags) ?? [],
            chamber: try text(.chamber),
            hasCounsel: try flag(.hasCounsel),
            hasInHouseLawyer: try flag(.hasInHouseLawyer),
            source: try text(.source),
            figuresYear: try container.decodeIfPresent(Int.self, forKey: .figuresYear),
        )
    }

    private enum CodingKeys: String, CodingKey {
        case operatingAddress, park, isPrivate, tags, chamber, hasCounsel, hasInHouseLawyer, source
        case figuresYear
    }

    /// Encodes it; tags in their order, so that the same value has the same bytes.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(operatingAddress, forKey: .operatingAddress)
        try container.encodeIfPresent(park, forKey: .park)
        try container.encodeIfPresent(isPrivate, forKey: .isPrivate)
        try container.encode(EnterpriseTag.allCases.filter(tags.contains), forKey: .tags)
        try container.encodeIfPresent(chamber, forKey: .chamber)
        try container.encodeIfPresent(hasCounsel, forKey: .hasCounsel)
        try container.encodeIfPresent(hasInHouseLawyer, forKey: .hasInHouseLawyer)
        try container.encodeIfPresent(source, forKey: .source)
        try container.encodeIfPresent(figuresYear, forKey: .figuresYear)
    }
}
