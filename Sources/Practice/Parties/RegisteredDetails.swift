public import Checklists
public import Diagnostics

/// What the business licence and the public register say of an enterprise, beyond its name and code.
public struct RegisteredDetails: Hashable, Sendable {
    /// The registered capital, in yuan.
    public let capital: Rational?
    /// What of it is paid in, in yuan.
    public let paidIn: Rational?
    /// Where the enterprise stands in the register.
    public let state: RegistrationState?
    /// The authority that registered it.
    public let authority: String?
    /// The business scope, up to 2,000 characters.
    public let scope: String?
    /// The names that it had before.
    public let formerNames: [String]
    /// The day on which somebody last compared all this with the register.
    public let verifiedOn: CalendarDate?

    /// Nothing is known.
    public init() {
        capital = nil
        paidIn = nil
        state = nil
        authority = nil
        scope = nil
        formerNames = []
        verifiedOn = nil
    }

    /// Creates details; throws for negative capital and for texts that are no line.
    public init(
        capital: Rational? = nil,
        paidIn: Rational? = nil,
        state: RegistrationState? = nil,
        authority: String? = nil,
        scope: String? = nil,
        formerNames: [String] = [],
        verifiedOn: CalendarDate? = nil,
    ) throws(Diagnostic) {
        for amount in [capital, paidIn] {
            if let amount, amount < .zero { throw Diagnostic.refusal("practice.capital.negative") }
        }
        self.capital = capital
        self.paidIn = paidIn
        self.state = state
        self.authority = try CheckedText.optional(authority, field: "authority")
        self.scope = try CheckedText.optional(scope, field: "scope", limit: 2000)
        self.formerNames = try CheckedText.list(formerNames, field: "formerName")
        self.verifiedOn = verifiedOn
    }
}

extension RegisteredDetails: Codable {
    /// Decodes it, under the same checks as when it is created.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        try self.init(
            capital: try container.decodeIfPresent(Rational.self, forKey: .capital),
            paidIn: try container.decodeIfPresent(Rational.self, forKey: .paidIn),
            state: try container.decodeIfPresent(RegistrationState.self, forKey: .state),
            authority: try container.decodeIfPresent(String.self, forKey: .authority),
            scope: try container.decodeIfPresent(String.self, forKey: .scope),
            formerNames: try container.decodeIfPresent([String].self, forKey: .formerNames) ?? [],
            verifiedOn: try container.decodeIfPresent(CalendarDate.self, forKey: .verifiedOn),
        )
    }
}
