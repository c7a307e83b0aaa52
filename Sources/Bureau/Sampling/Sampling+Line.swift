import Checklists
public import Practice

extension Sampling: RegisterRecord {
    /// The register of random inspections.
    public static let register = Register.samplings

    /// Where its records can stand.
    public static let statuses: [String]? = ["announced", "drawn", "done"]

    /// Where it stands, as it is written in data.
    public var status: String {
        guard let draw = draws.last else { return "announced" }
        let isDone = draw.visits.allSatisfy { visit in
            results[visit.firm].map { $0.outcome != .rectify } ?? false
        }
        return isDone ? "done" : "drawn"
    }

    /// Found by its number; the day of the seed, and the days by which things must be put right, are its deadlines.
    public var line: RecordLine {
        let draw = draws.isEmpty ? [Deadline(.samplingDraw, on: announcement.seedDay)] : []
        let rest = results.values.compactMap { $0.rectifyBy.map { Deadline(.inspection, on: $0) } }
        return RecordLine(
            title: announcement.seedSource,
            number: number.short,
            aliases: announcement.firms.map(\.name),
            status: status,
            day: announcement.on,
            people: (draws.last?.visits ?? []).flatMap(\.inspectors).map { User.ID($0) },
            deadlines: draw + rest.sorted { $0.day < $1.day },
        )
    }
}
