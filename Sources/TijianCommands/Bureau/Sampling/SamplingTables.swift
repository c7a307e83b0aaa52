import Bureau
import Checklists
import Diagnostics
import Practice

/// A random inspection as tables and words.
struct SamplingTables {
    let sampling: Sampling

    /// The firms of all draws; only the last draw counts.
    var visits: Records {
        let columns: [Records.Column] = [
            .init("draw", alignment: .trailing), .init("order_drawn", alignment: .trailing),
            .init("firm"), .init("credit_code"), .init("inspectors"), .init("excluded"),
            .init("hash"),
        ]
        let rows = sampling.draws.enumerated().flatMap { number, draw in
            draw.visits.enumerated().map { place, visit in
                [
                    String(number + 1), String(place + 1), sampling.name(visit.firm), visit.firm,
                    names(visit.inspectors), names(visit.excluded), visit.hash,
                ]
            }
        }
        return Records(columns, rows: rows)
    }

    /// The results as they are published: the firms of the last draw and what came of each inspection.
    var results: Records {
        let columns: [Records.Column] = [
            .init("firm"), .init("credit_code"), .init("inspected_on"), .init("outcome"),
            .init("amiss"), .init("rectify_by"),
        ]
        let rows = (sampling.draws.last?.visits ?? []).map { visit in
            let result = sampling.results[visit.firm]
            let amiss = InspectedItem.allCases.filter { result?.items[$0] == .amiss }
            return [
                sampling.name(visit.firm), visit.firm, result?.on.description ?? "",
                result.map { Words.text($0.outcome.name) } ?? "",
                amiss.map { Words.text($0.name) }.joined(separator: "、"),
                result?.rectifyBy?.description ?? "",
            ]
        }
        return Records(columns, rows: rows)
    }

    private func names(_ ids: [String]) -> String {
        ids.map(sampling.name).joined(separator: "、")
    }

    /// What was announced, and why it was drawn again.
    func sayAnnouncement(_ console: Console) {
        let announcement = sampling.announcement
        console.say(
            Message(
                "commands.bureau.sampling.source",
                [
                    "on": .text(announcement.on.description),
                    "source": .text(announcement.seedSource),
                    "day": .text(announcement.seedDay.description),
                ],
            )
        )
        for (number, draw) in sampling.draws.enumerated() {
            console.say(
                Message(
                    "commands.bureau.sampling.drawn",
                    [
                        "draw": .number(number + 1), "on": .text(draw.on.description),
                        "seed": .text(draw.seed),
                    ],
                )
            )
            if let reason = draw.reason {
                console.say(Message("commands.bureau.sampling.reason", ["reason": .text(reason)]))
            }
        }
    }

    /// Names the firms for which too few inspectors are free.
    func sayUnderstaffed(_ console: Console) {
        for visit in sampling.understaffed {
            console.say(
                Message(
                    "commands.bureau.sampling.understaffed",
                    [
                        "firm": .text(sampling.name(visit.firm)),
                        "free": .number(visit.inspectors.count),
                        "needed": .number(sampling.announcement.perFirm),
                    ],
                )
            )
        }
    }

    /// How anybody repeats the draw.
    func sayRecipe(_ console: Console) {
        guard let draw = sampling.draws.last, let visit = draw.visits.first else { return }
        console.say(Message("commands.bureau.sampling.recipe"))
        console.say("  " + SamplingTables.command(draw.seed, visit.firm))
        if let inspector = visit.inspectors.first {
            console.say("  " + SamplingTables.command(draw.seed, visit.firm, inspector))
        }
    }

    /// The command that gives the hash of a firm, or of a firm and an inspector.
    static func command(_ parts: String...) -> String {
        let form = parts.map { _ in "%s" }.joined(separator: "\\n")
        return "printf '\(form)' " + parts.map(quoted).joined(separator: " ") + " | sha256sum"
    }

    private static func quoted(_ text: String) -> String {
        "'" + text.replacing("'", with: "'\\''") + "'"
    }
}
