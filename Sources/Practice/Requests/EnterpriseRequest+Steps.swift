public import Checklists
public import Diagnostics

extension EnterpriseRequest {
    /// The same once it is passed on; `isAllowed` says that the enterprise's consent to pass on requests stands.
    ///
    /// Throws without consent, when it was passed on before or is closed, and when the days contradict each other.
    public func passed(
        to authority: String,
        on day: CalendarDate,
        by user: User.ID,
        replyBy: CalendarDate? = nil,
        isAllowed: Bool,
        consent: Consent? = nil,
    ) throws(Diagnostic) -> EnterpriseRequest {
        try require(.recorded)
        try require(day, notBefore: on)
        let own = consent ?? self.consent
        guard isAllowed || own.map({ $0.on <= day }) ?? false else {
            throw Diagnostic.refusal("guard.request.consent")
        }
        let reply = replyBy ?? day.adding(days: EnterpriseRequest.daysToReply) ?? day
        try require(reply, notBefore: day)
        let passing = Passing(
            to: try CheckedText.required(authority, field: "authority"),
            on: day,
            by: user,
            replyBy: reply,
        )
        return carrying(consent: consent, passing: passing)
    }

    /// The same once the authority has replied.
    public func replied(
        _ text: String,
        on day: CalendarDate,
    ) throws(Diagnostic) -> EnterpriseRequest {
        try require(.passed)
        if let passing { try require(day, notBefore: passing.on) }
        let text = try CheckedText.passage(text, field: "reply")
        return carrying(reply: Reply(on: day, text: text))
    }

    /// The same once it is closed; it may be closed at any time before.
    public func closed(
        _ outcome: RequestOutcome,
        on day: CalendarDate,
        note: String? = nil,
    ) throws(Diagnostic) -> EnterpriseRequest {
        if status == .closed { throw Diagnostic.refusal("guard.request.closed") }
        try require(day, notBefore: reply?.on ?? passing?.on ?? on)
        let note = try CheckedText.optionalPassage(note, field: "note")
        return carrying(closing: Closing(on: day, outcome: outcome, note: note))
    }

    /// The written consent of one request.
    public static func consent(
        signedBy signer: String,
        on day: CalendarDate,
    ) throws(Diagnostic) -> Consent {
        Consent(on: day, signer: try CheckedText.required(signer, field: "signer"))
    }

    private func require(_ wanted: Status) throws(Diagnostic) {
        guard status != wanted else { return }
        if status == .closed { throw Diagnostic.refusal("guard.request.closed") }
        throw Diagnostic.refusal(
            wanted == .recorded ? "guard.request.passed" : "guard.request.notPassed",
            ["status": .message(status.name)],
        )
    }

    private func require(
        _ day: CalendarDate,
        notBefore earlier: CalendarDate,
    ) throws(Diagnostic) {
        guard day < earlier else { return }
        throw Diagnostic.refusal(
            "guard.request.order",
            ["date": .text(day.description), "on": .text(earlier.description)],
        )
    }
}
