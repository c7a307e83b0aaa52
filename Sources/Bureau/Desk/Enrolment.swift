public import Checklists
public import Diagnostics
public import Practice

/// A firm that files with the bureau: its keys, and whether what it files counts 报送登记.
public struct Enrolment: Hashable, Sendable {
    /// The id of an enrolment.
    public typealias ID = Identifier<Enrolment>

    /// Where an enrolment stands.
    public enum Status: String, CaseIterable, Codable, Sendable {
        /// What the firm files counts.
        case active
        /// What the firm files waits.
        case suspended

        /// Its name.
        public var name: Message { Message("bureau.enrolment.\(rawValue)") }
    }

    /// The firm's credit code.
    public let firm: CreditCode
    /// The firm's name.
    public let name: String
    /// The day on which it was enrolled.
    public let on: CalendarDate
    /// Its keys, in the order in which they came; the last one is in use.
    public private(set) var keys: [EnrolledKey]
    /// Whether what it files counts.
    public private(set) var status: Status
    /// Since when and why it is suspended, or was resumed.
    public private(set) var reason: DatedReason?

    /// Enrols a firm with its first key; throws for a code that is no firm's and a name that is no line.
    public init(
        firm: CreditCode,
        name: String,
        on: CalendarDate,
        key: EnrolledKey,
    ) throws(Diagnostic) {
        let isCode = firm.text.utf8.allSatisfy { byte in
            (48...57).contains(byte) || (65...90).contains(byte)
        }
        guard firm.text.utf8.count == 18, isCode else { throw .bureau("bureau.firmCode") }
        self.firm = firm
        self.name = try CheckedText.required(name, field: "firmName")
        self.on = on
        keys = [key]
        status = .active
    }

    /// The key that the firm signs with; nil once the last one is revoked.
    public var current: EnrolledKey? { keys.last.flatMap { $0.revoked == nil ? $0 : nil } }

    /// A key of the firm's, by its hexadecimal digits.
    public func key(_ hex: String) -> EnrolledKey? { keys.first { $0.key == hex } }

    /// The enrolment with a further key, which takes the place of the one in use.
    public func adding(_ key: EnrolledKey) throws(Diagnostic) -> Enrolment {
        guard self.key(key.key) == nil else { throw .bureau("bureau.keyKnown") }
        var enrolment = self
        enrolment.keys.append(key)
        return enrolment
    }

    /// The enrolment with a key revoked from a day on.
    public func revoking(_ hex: String, _ reason: DatedReason) throws(Diagnostic) -> Enrolment {
        guard let place = keys.firstIndex(where: { $0.key == hex }) else {
            throw .bureau("bureau.keyUnknown")
        }
        guard keys[place].revoked == nil else { throw .bureau("bureau.keyRevoked") }
        var enrolment = self
        enrolment.keys[place].revoked = reason
        return enrolment
    }

    /// The enrolment suspended or resumed; throws when it stands so already.
    public func becoming(_ status: Status, _ reason: DatedReason) throws(Diagnostic) -> Enrolment {
        guard status != self.status else {
            throw .bureau("bureau.enrolmentStands", ["status": .message(status.name)])
        }
        var enrolment = self
        enrolment.status = status
        enrolment.reason = reason
        return enrolment
    }
}

extension Enrolment: RegisterRecord {
    /// The enrolled firms.
    public static let register = Register.enrolments

    /// Where its records can stand.
    public static let statuses: [String]? = Status.allCases.map(\.rawValue)

    /// The firm's code.
    public var id: ID { ID(firm.text) }

    /// Found by the firm's name and code.
    public var line: RecordLine {
        RecordLine(
            title: name,
            isNamed: true,
            number: firm.text,
            status: status.rawValue,
            day: on,
        )
    }
}

extension Enrolment: Codable {
    /// Decodes it, under the same checks as when it is created.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let keys = try container.decode([EnrolledKey].self, forKey: .keys)
        guard let first = keys.first, Set(keys.map(\.key)).count == keys.count else {
            throw Diagnostic.bureau("bureau.keyUnknown")
        }
        try self.init(
            firm: try container.decode(CreditCode.self, forKey: .firm),
            name: try container.decode(String.self, forKey: .name),
            on: try container.decode(CalendarDate.self, forKey: .on),
            key: first,
        )
        self.keys = keys
        status = try container.decode(Status.self, forKey: .status)
        reason = try container.decodeIfPresent(DatedReason.self, forKey: .reason)
    }
}
