import Checklists
import Diagnostics

extension Explainer {
    /// Each step from the stated likelihood and impact to the level that counts.
    func rating(of finding: AssessedFinding) -> Explanation {
        let rating = finding.rating
        var steps = [property(rating, finding.exposure), impact(rating)].compactMap { $0 }
        steps.append(score(rating.computed))
        if let floor = rating.floor { steps.append(self.floor(floor, rating.computed)) }
        if let override = rating.override { steps += self.override(override, rating) }
        return Explanation(
            Message("assessment.rating", ["level": .message(rating.level.message)]),
            because: steps.map { Explanation($0) },
        )
    }

    private func property(_ rating: RiskRating, _ exposure: AssessedExposure?) -> Message? {
        guard let band = rating.property else {
            guard exposure != nil else { return nil }
            return Message(
                "assessment.rating.property.unknown",
                ["stated": .number(rating.statedImpact.property)],
            )
        }
        return Message(
            "assessment.rating.property",
            [
                "amount": ValueWording.yuan(band.amount), "impact": .number(band.impact),
                "stated": .number(rating.statedImpact.property),
            ],
        )
    }

    private func impact(_ rating: RiskRating) -> Message {
        Message(
            "assessment.rating.impact",
            [
                "property": .number(rating.impact.property),
                "liability": .number(rating.impact.liability),
                "reach": .number(rating.impact.reach),
                "impact": .number(rating.computed.impact),
            ],
        )
    }

    private func score(_ grade: RiskGrade) -> Message {
        Message(
            "assessment.rating.score",
            [
                "likelihood": .number(grade.likelihood), "impact": .number(grade.impact),
                "score": .number(grade.score), "level": .message(grade.scoredLevel.message),
            ],
        )
    }

    private func floor(_ floor: RatingFloor, _ grade: RiskGrade) -> Message {
        let level = grade.floorLevel ?? grade.level
        return Message(
            grade.wasRaised ? "assessment.rating.floor.raised" : "assessment.rating.floor.kept",
            [
                "reason": .message(Message("assessment.floor.\(floor.rawValue)")),
                "likelihood": .number(grade.likelihood),
                "from": .number(RatingScale.redFloorFrom),
                "level": .message(level.message),
            ],
        )
    }

    private func override(_ applied: AppliedOverride, _ rating: RiskRating) -> [Message] {
        var arguments = Self.author(applied.author)
        arguments["reason"] = .text(applied.override.reason)
        arguments["before"] = .message(rating.computed.level.message)
        arguments["level"] = .message(rating.final.level.message)
        arguments["likelihood"] = .number(rating.final.likelihood)
        arguments["impact"] = .number(rating.final.impact)
        let key = applied.override.level == nil ? "numbers" : "level"
        var messages = [Message("assessment.rating.override.\(key)", arguments)]
        if applied.override.level == nil {
            messages.append(score(rating.final))
            if let floor = rating.floor { messages.append(self.floor(floor, rating.final)) }
        } else if let lowest = rating.final.floorLevel, rating.level < lowest {
            messages.append(Message("assessment.rating.override.below_floor"))
        }
        return messages
    }
}
