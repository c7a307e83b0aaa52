public import Checklists
public import Interviews

/// A known fact that a finding rests on.
public struct FactUse: Hashable, Codable, Sendable {
    /// Where it stands.
    public let address: FactAddress
    /// What it is.
    public let value: Value
    /// Where it comes from; nil for a dated figure of the library.
    public let source: AnswerSource?

    /// Creates a fact in use.
    public init(address: FactAddress, value: Value, source: AnswerSource?) {
        self.address = address
        self.value = value
        self.source = source
    }

    /// Whether more than the enterprise's word stands behind an answer to a point's question.
    var isDocumented: Bool {
        switch source {
        case .document?, .publicRecord?, .lawyer?: address.point != nil
        case .enterprise?, .carriedOver?, nil: false
        }
    }
}
