/// Where the firm's chain of filings stands, on its side and as the bureau last replied.
public struct FilingState: Hashable, Codable, Sendable {
    /// Which chain; a new one begins after the bureau knew another than the firm.
    public var chain: Int
    /// The number of the last filing.
    public var sequence: Int64
    /// The hash of the last filing.
    public var hash: String?
    /// The numbers of this chain that the bureau refused for what they say: they count as not filed.
    public var refused: Set<Int64>
    /// The last reply.
    public var reply: BureauReply?
    /// The hash of the last reply.
    public var replyHash: String?

    /// Before the first filing.
    public init() {
        chain = 1
        sequence = 0
        hash = nil
        refused = []
        reply = nil
        replyHash = nil
    }
}
