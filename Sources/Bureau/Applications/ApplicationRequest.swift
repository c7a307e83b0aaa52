public import Checklists
public import Diagnostics
public import Practice

/// What an enterprise asks the bureau for.
public struct ApplicationRequest: Hashable, Sendable {
    /// The enterprise's name.
    public let name: String
    /// Its credit code.
    public let code: CreditCode?
    /// The firm that it would like to have.
    public let firm: CreditCode?
    /// The domains in which it needs advice, as `D09`.
    public let needs: [String]
    /// The township, street or park, from the bureau's list.
    public let place: FiledCode?
    /// The day on which it came in.
    public let on: CalendarDate

    /// Takes it down; throws for texts that are no line and for what is no domain.
    public init(
        name: String,
        code: CreditCode? = nil,
        firm: CreditCode? = nil,
        needs: [String] = [],
        place: FiledCode? = nil,
        on day: CalendarDate,
    ) throws(Diagnostic) {
        if let code, !ApplicationRequest.hasForm(of: code) {
            throw Diagnostic.bureau("bureau.apply.code")
        }
        self.name = try CheckedText.required(name, field: "enterpriseName")
        self.code = code
        self.firm = firm
        self.needs = try ApplicationRequest.domains(needs)
        self.place = place
        on = day
    }

    /// Genuine codes may fail the check characters, never the length.
    private static func hasForm(of code: CreditCode) -> Bool {
        code.text.utf8.count == 18
            && code.text.utf8.allSatisfy { (48...57).contains($0) || (65...90).contains($0) }
    }

    /// Domains as `D09`, each once, in order.
    private static func domains(_ typed: [String]) throws(Diagnostic) -> [String] {
        let upper = Set(typed.map { $0.uppercased() })
        for text in upper.sorted() {
            let digits = text.utf8.dropFirst()
            let isDomain =
                (text.hasPrefix("D") || text.hasPrefix("I")) && digits.count == 2
                && digits.allSatisfy { (48...57).contains($0) }
            guard isDomain else { throw Diagnostic.bureau("bureau.apply.need") }
        }
        return upper.sorted()
    }

    /// Whether it is about the same enterprise: by the codes where both have one, else by the names.
    public func isSameEnterprise(as other: ApplicationRequest) -> Bool {
        if let code, let another = other.code { return code == another }
        return NameKey(name) == NameKey(other.name)
    }
}

extension ApplicationRequest: Codable {
    private enum CodingKeys: String, CodingKey { case name, code, firm, needs, place, on }

    /// Decodes it, under the same checks as when it is taken down.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        try self.init(
            name: try container.decode(String.self, forKey: .name),
            code: try container.decodeIfPresent(CreditCode.self, forKey: .code),
            firm: try container.decodeIfPresent(CreditCode.self, forKey: .firm),
            needs: try container.decodeIfPresent([String].self, forKey: .needs) ?? [],
            place: try container.decodeIfPresent(FiledCode.self, forKey: .place),
            on: try container.decode(CalendarDate.self, forKey: .on),
        )
    }
}
