/// A value as a JSON object with one key, its type: `{"money": "1250.50"}`.
extension Value: Codable {
    private enum CodingKeys: String, CodingKey {
        case yesNo = "yes_no"
        case choice
        case choices
        case number
        case money
        case date
        case text
    }

    /// Reads it, with the same checks.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        guard let key = container.allKeys.first else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "no value")
            )
        }
        self =
            switch key {
            case .yesNo: .yesNo(try container.decode(Bool.self, forKey: key))
            case .choice: .choice(try container.decode(String.self, forKey: key))
            case .choices: .choices(Set(try container.decode([String].self, forKey: key)))
            case .number: .number(try container.decode(Rational.self, forKey: key))
            case .money: .money(try container.decode(Rational.self, forKey: key))
            case .date: .date(try container.decode(CalendarDate.self, forKey: key))
            case .text: .text(try container.decode(String.self, forKey: key))
            }
    }

    /// Writes it.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .yesNo(let value): try container.encode(value, forKey: .yesNo)
        case .choice(let value): try container.encode(value, forKey: .choice)
        case .choices(let value): try container.encode(value.sorted(), forKey: .choices)
        case .number(let value): try container.encode(value, forKey: .number)
        case .money(let value): try container.encode(value, forKey: .money)
        case .date(let value): try container.encode(value, forKey: .date)
        case .text(let value): try container.encode(value, forKey: .text)
        }
    }
}
