import Checklists
import Diagnostics
import Interviews

extension InterviewDialogue {
    /// Takes down a public record that was looked up.
    mutating func search(at step: Step?) throws(DialogueBreak) {
        voice.say("interview.run.form.how", .init(), .quiet)
        let site = try text("interview.run.search.site")
        let query = try text("interview.run.search.query")
        let today = surroundings.today
        let day = try field("interview.run.search.on", ["today": .text(today.description)]) {
            typed throws(Diagnostic) in try FormEntry.date(typed, today: today)
        }
        let result = try text("interview.run.search.result")
        var points: [RiskPoint.ID] = []
        if let point = step?.address.point,
            try isYes("interview.run.search.forPoint", ["point": .text(point.text)])
        {
            points = [point]
        }
        var file: String?
        if let typed = try textIfAny("interview.run.search.file") {
            guard let hash = shelved(FormEntry.path(typed)) else { return }
            file = hash
        }
        let id = PublicSearch.ID(surroundings.newID())
        let search = PublicSearch(
            id: id,
            site: site,
            on: day,
            query: query,
            result: result,
            points: points,
            file: file,
        )
        if record([.search(id, search)]) {
            voice.say("interview.run.search.kept", .init(), .good)
        }
    }

    /// Takes down a finding of the lawyer's own.
    mutating func addOwnFinding(at step: Step?) throws(DialogueBreak) {
        voice.say("interview.run.form.how", .init(), .quiet)
        let domain = try ownDomain(at: step)
        let title = try text("interview.run.own.title")
        let facts = try text("interview.run.own.facts")
        let analysis = try textIfAny("interview.run.own.analysis")
        let likelihood = try number("interview.run.own.likelihood", in: 1...5)
        let impact = Impact(
            property: try number("interview.run.own.property", in: 1...5),
            liability: try number("interview.run.own.liability", in: 1...5),
            reach: try number("interview.run.own.reach", in: 1...5),
        )
        let exposure = try ownExposure()
        let id = OwnFinding.ID(surroundings.newID())
        let finding = OwnFinding(
            id: id,
            domain: domain,
            title: title,
            facts: facts,
            analysis: analysis,
            likelihood: likelihood,
            impact: impact,
            exposure: exposure,
            legalBasis: try ownBasis(),
            recommendations: try ownAdvice(),
        )
        if record([.ownFinding(id, finding)]) {
            voice.say("interview.run.own.kept", .init(), .good)
        }
    }

    private func ownDomain(at step: Step?) throws(DialogueBreak) -> String {
        let known = interview.library.checklists.map(\.checklist.domain)
        let present = step?.address.point.flatMap { interview.library.position(of: $0) }
            .map { known[$0.checklist] }
        return try field("interview.run.own.domain", ["domain": .text(present ?? "")]) {
            typed throws(Diagnostic) in
            if typed.isEmpty, let present { return present }
            let code = typed.halfWidth.uppercased()
            guard known.contains(code) else {
                throw Diagnostic(
                    .error,
                    Message("interview.run.own.noDomain"),
                    remedy: Message(
                        "interview.run.own.noDomain.remedy",
                        ["domains": .text(known.joined(separator: ", "))],
                    ),
                )
            }
            return code
        }
    }

    private func ownExposure() throws(DialogueBreak) -> OwnExposure? {
        func amount(_ key: String) throws(DialogueBreak) -> Int? {
            try field(key) { typed throws(Diagnostic) in try FormEntry.cents(typed) }
        }
        guard let high = try amount("interview.run.own.high") else { return nil }
        let low = try amount("interview.run.own.low") ?? high
        let kind = try choice(
            "interview.run.own.kind",
            ExposureKind.allCases.map {
                (voice.words("interview.run.exposure.\($0.rawValue)"), $0)
            },
        )
        return OwnExposure(kind: kind, low: low, high: high)
    }

    private func ownBasis() throws(DialogueBreak) -> [Citation] {
        let statutes = interview.library.statutes
        var citations: [Citation] = []
        while true {
            let citation = try field("interview.run.own.citation") { typed throws(Diagnostic) in
                try FormEntry.citation(typed, statutes)
            }
            guard let citation else { return citations }
            citations.append(citation)
        }
    }

    private func ownAdvice() throws(DialogueBreak) -> [OwnRecommendation] {
        var advice: [OwnRecommendation] = []
        while let action = try textIfAny("interview.run.own.action") {
            let category = try choice(
                "interview.run.own.category",
                Recommendation.Category.allCases.map {
                    (voice.words("interview.run.category.\($0.rawValue)"), $0)
                },
            )
            advice.append(
                OwnRecommendation(
                    category: category,
                    withinDays: try number("interview.run.own.days", in: 1...3650),
                    action: action,
                    proof: try text("interview.run.own.proof"),
                )
            )
        }
        return advice
    }
}
