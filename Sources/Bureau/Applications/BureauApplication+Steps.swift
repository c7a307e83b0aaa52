public import Checklists
public import Diagnostics
public import Practice

extension BureauApplication {
    /// The same once it is accepted; one that was put off may be accepted later.
    public func accepted(
        on day: CalendarDate,
        _ clock: ApplicationClock,
    ) throws(Diagnostic) -> BureauApplication {
        try require([.received, .deferred])
        try require(day, notBefore: deferral?.on ?? request.on)
        return changed(next: .recommend, from: day, clock) { $0.set(acceptedOn: day) }
    }

    /// The same once it is put off; possible until a firm has taken it.
    public func deferred(
        _ reason: DatedReason,
        _ clock: ApplicationClock,
    ) throws(Diagnostic) -> BureauApplication {
        try require([.received, .accepted, .recommended])
        try require(reason.on, notBefore: recommendation?.on ?? acceptedOn ?? request.on)
        return changed(next: nil, from: reason.on, clock) { $0.set(reason) }
    }

    /// The same once firms are recommended; again while no firm is asked.
    public func recommended(
        _ recommendation: FirmRecommendation,
        _ clock: ApplicationClock,
    ) throws(Diagnostic) -> BureauApplication {
        try require([.accepted, .recommended])
        try require(recommendation.on, notBefore: acceptedOn ?? request.on)
        guard !recommendation.ranked.isEmpty else { throw .bureau("bureau.apply.noFirms") }
        return changed(next: .choose, from: recommendation.on, clock) { $0.set(recommendation) }
    }

    /// The same once the enterprise has chosen; it may choose any firm of the ranking that has not declined.
    public func chosen(
        _ firm: CreditCode,
        on day: CalendarDate,
        _ clock: ApplicationClock,
    ) throws(Diagnostic) -> BureauApplication {
        try require([.recommended])
        try require(day, notBefore: choices.last?.answeredOn ?? recommendation?.on ?? request.on)
        guard !declined.contains(firm) else { throw .bureau("bureau.apply.declined") }
        let isRanked = recommendation?.ranked.contains { $0.firm == firm } ?? false
        guard isRanked else { throw .bureau("bureau.apply.notRanked") }
        let choices = choices + [FirmChoice(firm: firm, on: day)]
        return changed(next: .answer, from: day, clock) { $0.set(choices) }
    }

    /// The same once the firm has answered; when it cannot, the enterprise chooses among the firms that are left.
    public func answered(
        _ answer: ConflictAnswer,
        on day: CalendarDate,
        _ clock: ApplicationClock,
    ) throws(Diagnostic) -> BureauApplication {
        try require([.chosen])
        var choices = choices
        guard var last = choices.popLast() else { return self }
        try require(day, notBefore: last.on)
        last.answer = answer
        last.answeredOn = day
        choices.append(last)
        let declined = declined.union(answer == .cannot ? [last.firm] : [])
        let isLeft = recommendation?.ranked.contains { !declined.contains($0.firm) } ?? false
        let next: ApplicationStep =
            answer == .canTakeIt ? .contact : isLeft ? .choose : .recommend
        return changed(next: next, from: day, clock) { $0.set(choices) }
    }

    /// The same once the firm has got in touch, was on site or handed the report over.
    public func reached(
        _ step: ApplicationStep,
        on day: CalendarDate,
        _ clock: ApplicationClock,
    ) throws(Diagnostic) -> BureauApplication {
        try require([.taken, .contacted, .visited])
        try require(day, notBefore: choices.last?.answeredOn ?? request.on)
        let following: ApplicationStep?
        switch step {
        case .contact: following = reached[.onSite] == nil ? .onSite : .report
        case .onSite: following = .report
        case .report: following = nil
        case .accept, .recommend, .choose, .answer: throw .bureau("bureau.apply.step")
        }
        guard reached[step] == nil else { throw .bureau("bureau.apply.reached") }
        return changed(next: following, from: day, clock) { $0.set(step, on: day) }
    }

    /// The same once the enterprise has taken it back.
    public func withdrawn(
        _ reason: DatedReason,
        _ clock: ApplicationClock,
    ) throws(Diagnostic) -> BureauApplication {
        guard status.isOpen || status == .deferred else { throw notNow }
        try require(reason.on, notBefore: request.on)
        return changed(next: nil, from: reason.on, clock) { $0.set(withdrawal: reason) }
    }

    /// The same once whom to call is erased.
    public func erasingContact(on day: CalendarDate) -> BureauApplication {
        var application = self
        application.set(contactErasedOn: day)
        return application
    }

    private var notNow: Diagnostic {
        .bureau("bureau.apply.notNow", ["status": .message(status.name)])
    }

    private func require(_ wanted: Set<ApplicationStatus>) throws(Diagnostic) {
        guard wanted.contains(status) else { throw notNow }
    }

    private func require(
        _ day: CalendarDate,
        notBefore earlier: CalendarDate,
    ) throws(Diagnostic) {
        guard day < earlier else { return }
        throw .bureau(
            "bureau.apply.order",
            ["date": .text(day.description), "on": .text(earlier.description)],
        )
    }
}
