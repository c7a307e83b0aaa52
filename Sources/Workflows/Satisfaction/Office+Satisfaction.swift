import Checklists
import Diagnostics
import Foundation
public import Practice
import Store

extension Office {
    /// Records what an enterprise thought of a piece of work: one rating for a target and a rater.
    public func rate(_ plan: RatingPlan) throws -> SatisfactionRating {
        try Permission.openCheckups.require(actingUser())
        let day = plan.on ?? today
        if day > today { throw Diagnostic.workflow("dayToCome", subject: day.description) }
        let checkup = try ratedCheckup(plan, on: day)
        let rating = try SatisfactionRating(
            id: Office.id(of: plan),
            target: plan.target,
            enterprise: checkup?.enterprise ?? plan.enterprise,
            scores: plan.scores,
            comment: plan.comment,
            role: plan.role,
            rater: plan.rater,
            on: day,
        )
        guard try record(rating.id) == nil else { throw Diagnostic.workflow("ratedAlready") }
        try append([
            draft(
                rating,
                kind: .satisfaction,
                in: checkup.map { Streams.checkup(of: $0.id) } ?? Streams.satisfaction,
                subject: CheckupSubject.satisfaction(rating.id),
            )
        ])
        return rating
    }

    /// How satisfied enterprises are, by ratings and deliveries of a period.
    public func satisfaction(_ query: ListQuery) throws -> SatisfactionSummary {
        var everything = query
        everything.limit = nil
        everything.offset = 0
        let ratings = try page(of: SatisfactionRating.self, everything).records
        var checkups = ListQuery()
        checkups.party = query.party
        checkups.person = query.person
        let delivered = try page(of: Checkup.self, checkups).records.filter { checkup in
            guard let day = checkup.days[.deliver] else { return false }
            return query.from.map { day >= $0 } ?? true && query.through.map { day <= $0 } ?? true
        }
        return SatisfactionSummary(ratings, delivered: Set(delivered.map(\.id)))
    }

    /// A checkup is rated once its report was delivered.
    private func ratedCheckup(_ plan: RatingPlan, on day: CalendarDate) throws -> Checkup? {
        guard plan.target.kind == .checkup else { return nil }
        let checkup = try open(Checkup.ID(plan.target.id)).checkup
        guard let delivered = checkup.days[.deliver], day >= delivered else {
            throw Diagnostic.workflow("ratedEarly", subject: checkup.number.short)
        }
        return checkup
    }

    /// The same target and rater always have the same id; of an anonymous rating the id tells nothing but the sheet.
    private static func id(of plan: RatingPlan) -> SatisfactionRating.ID {
        let parts = [
            plan.target.kind.rawValue, plan.target.id, plan.role.rawValue, plan.rater ?? "",
            plan.rater == nil ? plan.sheet ?? "" : "",
        ]
        let digest = Digest(of: Data(parts.joined(separator: "\u{1F}").utf8))
        return SatisfactionRating.ID(String(digest.hex.prefix(32)))
    }
}
