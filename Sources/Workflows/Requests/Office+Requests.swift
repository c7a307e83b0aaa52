public import Checklists
import Diagnostics
public import Practice
import Store

extension Office {
    /// A request as the enterprise makes it.
    public struct RequestPlan: Sendable {
        /// The enterprise.
        public var enterprise: Enterprise.ID
        /// The checkup in which it came up.
        public var checkup: Checkup.ID?
        /// What it is about.
        public var category: RequestCategory
        /// What the enterprise asks for.
        public var content: String
        /// The day; nil for today.
        public var on: CalendarDate?
        /// Who signed the consent to pass it on; nil while there is none.
        public var consentSigner: String?

        /// Describes a request.
        public init(
            enterprise: Enterprise.ID,
            checkup: Checkup.ID? = nil,
            category: RequestCategory,
            content: String,
            on: CalendarDate? = nil,
            consentSigner: String? = nil,
        ) {
            self.enterprise = enterprise
            self.checkup = checkup
            self.category = category
            self.content = content
            self.on = on
            self.consentSigner = consentSigner
        }
    }

    /// Takes a request down.
    public func take(_ plan: RequestPlan) throws -> EnterpriseRequest {
        try Permission.openCheckups.require(actingUser())
        let day = plan.on ?? today
        if day > today { throw Diagnostic.workflow("dayToCome", subject: day.description) }
        if let checkup = plan.checkup {
            guard try open(checkup).checkup.enterprise == plan.enterprise else {
                throw Diagnostic.workflow("otherEnterprise")
            }
        }
        let request = try EnterpriseRequest(
            id: Office.newID(EnterpriseRequest.self),
            number: nextNumber(of: EnterpriseRequest.self, series: EnterpriseRequest.series),
            enterprise: plan.enterprise,
            checkup: plan.checkup,
            category: plan.category,
            content: plan.content,
            on: day,
            by: User.ID(author.user),
            consentSigner: plan.consentSigner,
        )
        try append([draft(request, kind: .request, in: Streams.requests)])
        return request
    }

    /// Passes a request on, with a consent of its own or the one given in its checkup.
    public func pass(
        _ request: Held<EnterpriseRequest>,
        to authority: String,
        on day: CalendarDate?,
        replyBy: CalendarDate?,
        consentSigner: String?,
    ) throws -> EnterpriseRequest {
        let day = day ?? today
        let consent = try consentSigner.map {
            try EnterpriseRequest.consent(signedBy: $0, on: day)
        }
        let isAllowed = try allowsPassing(request.value, on: day)
        return try change(request, on: day) {
            try $0.passed(
                to: authority,
                on: day,
                by: User.ID(author.user),
                replyBy: replyBy,
                isAllowed: isAllowed,
                consent: consent,
            )
        }
    }

    /// Records the authority's reply.
    public func reply(
        to request: Held<EnterpriseRequest>,
        _ text: String,
        on day: CalendarDate?,
    ) throws -> EnterpriseRequest {
        let day = day ?? today
        return try change(request, on: day) { try $0.replied(text, on: day) }
    }

    /// Closes a request.
    public func close(
        _ request: Held<EnterpriseRequest>,
        _ outcome: RequestOutcome,
        note: String?,
        on day: CalendarDate?,
    ) throws -> EnterpriseRequest {
        let day = day ?? today
        return try change(request, on: day) { try $0.closed(outcome, on: day, note: note) }
    }

    private func change(
        _ request: Held<EnterpriseRequest>,
        on day: CalendarDate,
        _ step: (EnterpriseRequest) throws -> EnterpriseRequest,
    ) throws -> EnterpriseRequest {
        try Permission.openCheckups.require(actingUser())
        if day > today { throw Diagnostic.workflow("dayToCome", subject: day.description) }
        let changed = try step(request.value)
        try append([draft(changed, kind: .request, in: Streams.requests, over: request)])
        return changed
    }

    /// Whether the enterprise allowed, in the request's checkup, that requests are passed on.
    private func allowsPassing(_ request: EnterpriseRequest, on day: CalendarDate) throws -> Bool {
        guard let checkup = request.checkup else { return false }
        return try open(checkup).life.consents.allows(.request, on: day)
    }
}
