public import Checklists
public import Diagnostics

/// What is known of a person beyond name, roles and licence.
public struct UserDetails: Hashable, Sendable {
    /// As what a lawyer practises.
    public let category: PracticeCategory?
    /// The day of the first licence.
    public let firstPractice: CalendarDate?
    /// What the person is good at.
    public let specialties: [String]
    /// The person's mobile number.
    public let phone: Mobile?
    /// The day on which the person left.
    public let leftOn: CalendarDate?

    /// Nothing is known.
    public init() {
        category = nil
        firstPractice = nil
        specialties = []
        phone = nil
        leftOn = nil
    }

    /// Creates details; throws when somebody left before the first licence, and for texts that are no line.
    public init(
        category: PracticeCategory? = nil,
        firstPractice: CalendarDate? = nil,
        specialties: [String] = [],
        phone: Mobile? = nil,
        leftOn: CalendarDate? = nil,
    ) throws(Diagnostic) {
        if let firstPractice, let leftOn, leftOn < firstPractice {
            throw Diagnostic.refusal("practice.term.reversed")
        }
        self.category = category
        self.firstPractice = firstPractice
        self.specialties = try CheckedText.list(specialties, field: "specialty")
        self.phone = phone
        self.leftOn = leftOn
    }
}

extension UserDetails: Codable {
    /// Decodes it, under the same checks as when it is created.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        try self.init(
            category: try container.decodeIfPresent(PracticeCategory.self, forKey: .category),
            firstPractice: try container.decodeIfPresent(
                CalendarDate.self,
                forKey: .firstPractice,
            ),
            specialties: try container.decodeIfPresent([String].self, forKey: .specialties) ?? [],
            phone: try container.decodeIfPresent(Mobile.self, forKey: .phone),
            leftOn: try container.decodeIfPresent(CalendarDate.self, forKey: .leftOn),
        )
    }
}
