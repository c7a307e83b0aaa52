public import Checklists
public import Diagnostics
import Practice

extension Sampling {
    /// What the announcement says, as a published draw with this seed.
    private func published(_ draw: Draw, bureau: String) -> PublishedDraw {
        PublishedDraw(
            number: number.description,
            bureau: bureau,
            announcedOn: announcement.on.description,
            seedSource: announcement.seedSource,
            seedDay: announcement.seedDay.description,
            drawnOn: draw.on.description,
            reason: draw.reason,
            seed: draw.seed,
            count: announcement.count,
            perFirm: announcement.perFirm,
            firms: announcement.firms,
            inspectors: announcement.inspectors,
            relations: draw.relations,
            visits: draw.visits,
        )
    }

    /// The draws as they are published, the last one last.
    public func published(bureau: String) -> [PublishedDraw] {
        draws.map { published($0, bureau: bureau) }
    }

    /// The same with a draw; the seed must be known by its day, and a second draw needs a reason and no results yet.
    public func drawn(
        _ seed: String,
        on day: CalendarDate,
        relations: [PublishedDraw.Relation],
        reason: String?,
        hash: (String) -> String,
    ) throws(Diagnostic) -> Sampling {
        guard announcement.seedDay <= day else { throw .bureau("bureau.sampling.tooEarly") }
        let reason = try CheckedText.optional(reason, field: "reason")
        guard draws.isEmpty || reason != nil else { throw .bureau("bureau.sampling.again") }
        guard results.isEmpty else { throw .bureau("bureau.sampling.hasResults") }
        let seed = try CheckedText.required(seed, field: "seed")
        let empty = Draw(
            on: day,
            seed: seed,
            reason: draws.isEmpty ? nil : reason,
            relations: relations,
            visits: [],
        )
        let plan = try published(empty, bureau: "").plan()
        let visits = SamplingDraw(plan, hash: hash).visits.map(PublishedDraw.Visit.init)
        var sampling = self
        sampling.draws.append(
            Draw(
                on: day,
                seed: seed,
                reason: empty.reason,
                relations: relations,
                visits: visits,
            )
        )
        return sampling
    }

    /// The same with the result for a firm; one that must be put right may be followed by another.
    public func resulted(
        _ result: InspectionResult,
        for firm: String,
    ) throws(Diagnostic) -> Sampling {
        guard let draw = draws.last, draw.visits.contains(where: { $0.firm == firm }) else {
            throw .bureau("bureau.sampling.notDrawn")
        }
        guard draw.on <= result.on else { throw .bureau("bureau.result.early") }
        let earlier = results[firm].flatMap { $0.outcome == .unreached ? nil : $0 }
        if let earlier, earlier.outcome != .rectify { throw .bureau("bureau.result.twice") }
        let isFollowing = [.rectified, .referred].contains(result.outcome)
        guard (earlier != nil) == isFollowing || result.outcome == .referred else {
            throw .bureau("bureau.result.order")
        }
        var sampling = self
        sampling.results[firm] = result
        return sampling
    }

    /// The firms of the last draw for which too few inspectors are free of relations.
    public var understaffed: [PublishedDraw.Visit] {
        (draws.last?.visits ?? []).filter { $0.inspectors.count < announcement.perFirm }
    }

    /// The name of a firm or an inspector.
    public func name(_ id: String) -> String {
        (announcement.firms + announcement.inspectors).first { $0.id == id }?.name ?? id
    }
}
