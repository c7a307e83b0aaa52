public import Bureau
public import Checklists
import Diagnostics
import Practice

extension SupervisionDesk {
    /// Recommends firms: all that could be asked are ranked, the best are named, two at least wherever there are two.
    public func recommend(
        for held: Held<BureauApplication>,
        on day: CalendarDate?,
    ) throws -> BureauApplication {
        let settings = try settings()
        return try change(held, on: day) { application, day, clock in
            let ranked = FirmMatcher(weights: settings.matchWeights).ranked(
                try candidates(for: application),
                for: application.request,
                on: day,
            )
            let count = max(2, settings.named)
            let recommendation = FirmRecommendation(on: day, ranked: ranked, count: count)
            return try application.recommended(recommendation, clock)
        }
    }

    /// The enrolled firms that are not suspended, did not fail the last annual assessment and have not declined.
    private func candidates(for application: BureauApplication) throws -> [FirmMatcher.Firm] {
        let register = try register()
        let others = try office.all(BureauApplication.self).filter { $0.id != application.id }
        return try activeFirms().compactMap { enrolment in
            let known = register[enrolment.firm]
            guard !application.declined.contains(enrolment.firm),
                known?.results.first?.outcome != .failed
            else { return nil }
            return FirmMatcher.Firm(
                code: enrolment.firm,
                name: enrolment.name,
                lawyers: known?.lawyers,
                domains: domains(of: known?.specialties ?? []),
                open: others.count { $0.status.isOpen && $0.firm == enrolment.firm },
                lastNamed: others.compactMap { lastNaming(of: enrolment.firm, in: $0) }.max(),
            )
        }
    }

    private func lastNaming(of firm: CreditCode, in other: BureauApplication) -> CalendarDate? {
        guard let recommendation = other.recommendation else { return nil }
        let named = recommendation.ranked.prefix(recommendation.count)
        return named.contains { $0.firm == firm } ? recommendation.on : nil
    }

    /// The domains that specialties name: by id, or by a title that has the word in it.
    private func domains(of specialties: [String]) -> Set<String> {
        var found: Set<String> = []
        for specialty in specialties {
            let word = specialty.uppercased()
            found.insert(word)
            for (id, title) in domains {
                let titles = [title.zh, title.en].map { $0.uppercased() }
                if titles.contains(where: { $0.contains(word) }) { found.insert(id) }
            }
        }
        return found
    }
}
