public import Checklists
public import Interviews

/// Where a fact stands in the answer sheet.
public enum FactAddress: Hashable, Sendable {
    /// A question of a point.
    case question(RiskPoint.ID, Question.ID)
    /// A question of a row.
    case row(RiskPoint.ID, QuestionTable.ID, TableSheet.Row.ID, Question.ID)
    /// The mark that a table is complete.
    case complete(RiskPoint.ID, QuestionTable.ID)
    /// A field of the profile.
    case profile(Question.ID)
    /// A gate question.
    case gate(Question.ID)
    /// A dated figure.
    case parameter(Parameter.ID)

    /// The address as the journal writes it: the subject of the change that would set it.
    public var text: String {
        switch self {
        case .question(let point, let question): "points/\(point)/\(question)"
        case .row(let point, let table, let row, let question):
            "points/\(point)/\(table)/\(row)/\(question)"
        case .complete(let point, let table): "points/\(point)/\(table)/complete"
        case .profile(let question): "profile/\(question)"
        case .gate(let question): "facts/\(question)"
        case .parameter(let parameter): "parameters/\(parameter)"
        }
    }

    /// The point that it belongs to; nil for what all points share.
    public var point: RiskPoint.ID? {
        switch self {
        case .question(let point, _), .row(let point, _, _, _), .complete(let point, _): point
        case .profile, .gate, .parameter: nil
        }
    }

    /// Reads what `text` writes.
    public init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        switch (parts.first, parts.count) {
        case ("points", 3): self = .question(.init(parts[1]), .init(parts[2]))
        case ("points", 4) where parts[3] == "complete":
            self = .complete(.init(parts[1]), .init(parts[2]))
        case ("points", 5):
            self = .row(.init(parts[1]), .init(parts[2]), .init(parts[3]), .init(parts[4]))
        case ("profile", 2): self = .profile(.init(parts[1]))
        case ("facts", 2): self = .gate(.init(parts[1]))
        case ("parameters", 2): self = .parameter(.init(parts[1]))
        default: return nil
        }
    }
}

extension FactAddress: Codable {
    /// Reads the text form.
    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let address = FactAddress(text) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "not an address")
            )
        }
        self = address
    }

    /// Writes the text form.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
