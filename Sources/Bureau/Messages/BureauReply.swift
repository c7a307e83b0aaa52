public import Checklists
public import Practice

/// What a bureau replies to a firm: through which filing it counts, and what waits or is refused 回执.
public struct BureauReply: Hashable, Codable, Sendable {
    /// A filing that does not count.
    public struct Open: Hashable, Codable, Sendable {
        /// Its number, where it could be read.
        public var sequence: Int64?
        /// Its hash.
        public var hash: String
        /// Why.
        public var problem: FilingProblem
        /// Whether it may still count.
        public var waits: Bool

        /// Creates it.
        public init(sequence: Int64?, hash: String, problem: FilingProblem, waits: Bool) {
            self.sequence = sequence
            self.hash = hash
            self.problem = problem
            self.waits = waits
        }
    }

    /// The version of the form.
    public var version = 1
    /// The bureau.
    public var bureau: FiledID
    /// The firm.
    public var firm: CreditCode
    /// Its number among the replies to the firm, from 1.
    public var sequence: Int64
    /// The hash of the reply before it.
    public var previous: String?
    /// The day.
    public var on: CalendarDate
    /// The number of the last filing of the chain; 0 before the first.
    public var through: Int64
    /// The hash of that filing.
    public var throughHash: String?
    /// How many filings count since the reply before.
    public var accepted: Int
    /// How many of them count in a later period, because their own is closed.
    public var late: Int
    /// What waits or was refused.
    public var open: [Open]
    /// The firm's keys that count.
    public var keys: [String]
    /// The bureau's places and campaigns.
    public var words: [ListedWord]

    /// Creates a reply.
    public init(
        bureau: FiledID,
        firm: CreditCode,
        sequence: Int64,
        previous: String?,
        on: CalendarDate,
        through: Int64,
        throughHash: String?,
        accepted: Int,
        late: Int,
        open: [Open],
        keys: [String],
        words: [ListedWord],
    ) {
        self.bureau = bureau
        self.firm = firm
        self.sequence = sequence
        self.previous = previous
        self.on = on
        self.through = through
        self.throughHash = throughHash
        self.accepted = accepted
        self.late = late
        self.open = open
        self.keys = keys
        self.words = words
    }
}
