import Checklists
public import Diagnostics

extension EnterpriseRequest {
    /// Where a request stands.
    public enum Status: String, CaseIterable, Sendable {
        /// Taken down.
        case recorded
        /// Passed on, without a reply yet.
        case passed
        /// Replied to.
        case replied
        /// Closed.
        case closed

        /// The status's name.
        public var name: Message { Message("practice.requestStatus." + rawValue) }
    }

    /// Where it stands.
    public var status: Status {
        if closing != nil { return .closed }
        if reply != nil { return .replied }
        return passing == nil ? .recorded : .passed
    }
}

extension EnterpriseRequest: RegisterRecord {
    /// The register of requests.
    public static let register = Register.requests

    /// Found by its number and the authority; asked after while no reply has come.
    public var line: RecordLine {
        let due = status == .passed ? passing.map { Deadline(.requestReply, on: $0.replyBy) } : nil
        return RecordLine(
            title: number.description,
            number: number.short,
            aliases: [passing?.to].compactMap { $0 },
            status: status.rawValue,
            day: on,
            until: passing?.replyBy,
            party: enterprise,
            people: [by],
            deadlines: [due].compactMap { $0 },
        )
    }
}
