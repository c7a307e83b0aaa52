import Checklists
public import Practice

/// A request of an enterprise, with whether it may be told to the authorities.
public struct RequestRecord: Hashable, Sendable, FiledRecord {
    /// The request.
    public var request: EnterpriseRequest
    /// Whether the enterprise allows it in writing, for this request or for requests of its checkup.
    public var isAllowed: Bool

    /// Creates it.
    public init(_ request: EnterpriseRequest, isAllowed: Bool) {
        self.request = request
        self.isAllowed = isAllowed
    }

    /// Its kind and its days, never what it says.
    public func filed(_ map: FilingMap) -> [FiledEvent] {
        guard isAllowed else { return [] }
        var event = map.event(
            .request,
            request.id.text,
            on: request.on,
            in: request.checkup,
            about: request.enterprise,
            by: [request.by],
        )
        event?.type = try? FiledCode(request.category.rawValue)
        event?.done = request.closing?.on
        return [event].compactMap { $0 }
    }
}
