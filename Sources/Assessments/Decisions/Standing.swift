/// What the decisions about one finding come to.
struct Standing {
    private(set) var status = FindingStatus.identified
    private(set) var override: AppliedOverride?
    private(set) var edit: AppliedEdit?

    mutating func take(_ decision: FindingDecision) {
        switch decision.act {
        case .confirm: status = .confirmed(decision.author)
        case .dismiss(let reason): status = .dismissed(reason: reason, decision.author)
        case .restore: status = .identified
        case .override(let set):
            override = set.map { AppliedOverride($0, author: decision.author) }
        case .edit(let words):
            edit = words == FindingEdit() ? nil : AppliedEdit(words, author: decision.author)
        }
    }
}

extension AssessedFinding {
    /// The finding with its status, rating and words as decided.
    func applying(_ standing: Standing, by scale: RatingScale) -> AssessedFinding {
        let words = standing.edit?.edit
        return AssessedFinding(
            key: key,
            point: point,
            domain: domain,
            title: words?.title.applied(to: title) ?? title,
            statement: words?.facts.applied(to: statement) ?? statement,
            analysis: words?.analysis.applied(to: analysis) ?? analysis,
            status: standing.status,
            edit: standing.edit,
            rating: RiskRating(
                likelihood: rating.computed.likelihood,
                impact: rating.statedImpact,
                exposureHigh: rating.property?.amount,
                floor: rating.floor,
                override: standing.override,
                by: scale,
            ),
            exposure: exposure,
            urgency: urgency,
            isRestricted: isRestricted,
            advice: advice,
            facts: facts,
            basis: basis,
        )
    }
}
