public import Checklists
public import Diagnostics
public import Foundation
public import Practice

/// Filings that the firm made together, as they were signed, so that a lost file can be written again.
public struct FiledBatch: Hashable, Sendable {
    /// The id of a batch.
    public typealias ID = Identifier<FiledBatch>

    /// The most filings in a batch.
    public static let most = 500

    /// The batch's id.
    public let id: ID
    /// The number of its first filing.
    public let first: Int64
    /// The day.
    public let on: CalendarDate
    /// Which chain it belongs to; a new one begins after a chain broke.
    public let chain: Int
    /// The exact bytes of the filings, in their order.
    public let bodies: [Data]
    /// The checkups whose levels went into a pool.
    public let pooled: [Checkup.ID]

    /// Keeps a batch; throws when it is empty, too large, or numbered wrongly.
    public init(
        id: ID,
        first: Int64,
        on: CalendarDate,
        chain: Int,
        bodies: [Data],
        pooled: [Checkup.ID] = [],
    ) throws(Diagnostic) {
        guard (1...FiledBatch.most).contains(bodies.count), first > 0, chain > 0 else {
            throw .bureau("bureau.batch")
        }
        self.id = id
        self.first = first
        self.on = on
        self.chain = chain
        self.bodies = bodies
        self.pooled = pooled
    }

    /// The number of its last filing.
    public var last: Int64 { first + Int64(bodies.count) - 1 }
}

extension FiledBatch: RegisterRecord {
    /// What the firm filed.
    public static let register = Register.filedBatches

    /// Found by its numbers.
    public var line: RecordLine {
        RecordLine(title: "\(first)-\(last)", number: "\(chain)-\(first)", day: on)
    }
}

extension FiledBatch: Codable {
    /// Decodes it, under the same checks as when it is created.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        try self.init(
            id: try container.decode(ID.self, forKey: .id),
            first: try container.decode(Int64.self, forKey: .first),
            on: try container.decode(CalendarDate.self, forKey: .on),
            chain: try container.decode(Int.self, forKey: .chain),
            bodies: try container.decode([Data].self, forKey: .bodies),
            pooled: try container.decode([Checkup.ID].self, forKey: .pooled),
        )
    }
}
