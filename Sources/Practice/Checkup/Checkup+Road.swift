extension Checkup {
    /// The actions that usually come next, the usual one first; none where the checkup waits for a reviewer.
    public func road(_ facts: CheckupFacts) -> [CheckupAction] {
        switch status {
        case .draft: source == .ownClient ? [.checkConflicts] : [.submit]
        case .submitted: [.accept, .reject]
        case .rejected: [.submit, .terminate]
        case .accepted: [.assign]
        case .assigned: [.checkConflicts]
        case .conflictChecking: conflictRoad(facts)
        case .conflictCleared, .conflictWaived: [.sign]
        case .conflicted: [.assign, .terminate]
        case .signed: [.collect]
        case .collecting: [.visit]
        case .onsite: [.analyze]
        case .analyzing, .returned, .withdrawn: [.draft]
        case .reportDraft: [.submitForReview]
        case .inReview: reviewRoad(facts)
        case .issued: [.deliver]
        case .delivered: facts.findingsToAct > 0 ? [.rectify] : [.followUp, .close]
        case .rectifying: [.followUp]
        case .followedUp: [.close, .rectify]
        case .closed, .terminated: [.archive]
        case .suspended: [.resume, .terminate]
        case .archived: []
        }
    }

    private func conflictRoad(_ facts: CheckupFacts) -> [CheckupAction] {
        switch facts.conflict {
        case nil, .clear: [.clearConflict]
        case .waivable: [.waiveConflict, .findConflict]
        case .absolute: [.findConflict]
        }
    }

    private func reviewRoad(_ facts: CheckupFacts) -> [CheckupAction] {
        guard let review = facts.review, let content = facts.content, review.approves(content)
        else { return [] }
        return [.issue]
    }
}
