public import Diagnostics

/// The marks of a rating, from 1 (very dissatisfied) to 5 (very satisfied).
public struct RatingScores: Hashable, Sendable {
    /// What is marked.
    public enum Aspect: String, CaseIterable, Codable, Sendable {
        /// The service as a whole 总体.
        case overall
        /// The lawyers' skill 专业.
        case professional
        /// The lawyers' manner 态度.
        case attitude
        /// Whether it came in time 及时.
        case timeliness
        /// Whether it is of use 实用.
        case usefulness

        /// The aspect's name.
        public var name: Message { Message("practice.rating." + rawValue) }
    }

    /// The service as a whole.
    public let overall: Int
    /// The lawyers' skill.
    public let professional: Int?
    /// The lawyers' manner.
    public let attitude: Int?
    /// Whether it came in time.
    public let timeliness: Int?
    /// Whether it is of use.
    public let usefulness: Int?

    /// Records marks; throws when one is not between 1 and 5.
    public init(
        overall: Int,
        professional: Int? = nil,
        attitude: Int? = nil,
        timeliness: Int? = nil,
        usefulness: Int? = nil,
    ) throws(Diagnostic) {
        let all = [overall, professional, attitude, timeliness, usefulness].compactMap { $0 }
        guard all.allSatisfy((1...5).contains) else {
            throw Diagnostic.refusal("practice.rating.range")
        }
        self.overall = overall
        self.professional = professional
        self.attitude = attitude
        self.timeliness = timeliness
        self.usefulness = usefulness
    }

    /// The mark of an aspect, where it was given.
    public subscript(aspect: Aspect) -> Int? {
        switch aspect {
        case .overall: overall
        case .professional: professional
        case .attitude: attitude
        case .timeliness: timeliness
        case .usefulness: usefulness
        }
    }

    /// Whether the enterprise is satisfied or very satisfied on the whole.
    public var isSatisfied: Bool { overall >= 4 }
}

extension RatingScores: Codable {
    /// Decodes them, under the same checks as when they are created.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        try self.init(
            overall: try container.decode(Int.self, forKey: .overall),
            professional: try container.decodeIfPresent(Int.self, forKey: .professional),
            attitude: try container.decodeIfPresent(Int.self, forKey: .attitude),
            timeliness: try container.decodeIfPresent(Int.self, forKey: .timeliness),
            usefulness: try container.decodeIfPresent(Int.self, forKey: .usefulness),
        )
    }
}
