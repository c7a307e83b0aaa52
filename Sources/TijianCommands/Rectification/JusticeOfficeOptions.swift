import ArgumentParser
import Practice

/// What the form of a township office of justice holds: counts and satisfaction only.
struct JusticeOfficeOptions: ParsableArguments {
    @Option(name: .long, help: Help.option("visit.justiceOffice"))
    var justiceOffice: String?

    @Option(name: .long, help: Help.option("visit.done"))
    var done: Int?

    @Option(name: .long, help: Help.option("visit.open"))
    var open: Int?

    @Option(name: .long, help: Help.option("visit.declined"))
    var declined: Int?

    @Option(name: .long, help: Help.option("visit.satisfaction"))
    var satisfaction: Int?

    func validate() throws {
        let counts: [Int?] = [done, open, declined]
        let isWhole =
            justiceOffice == nil
            ? counts.allSatisfy { $0 == nil } && satisfaction == nil
            : counts.allSatisfy { $0 != nil }
        guard isWhole else { throw ValidationError(Words.text("commands.visit.counts")) }
    }

    /// The counts; nil where no office made the visit.
    func counts() throws -> JusticeOfficeCounts? {
        try justiceOffice.map { office in
            try JusticeOfficeCounts(
                office: office,
                done: done ?? 0,
                open: open ?? 0,
                declined: declined ?? 0,
                satisfaction: satisfaction,
            )
        }
    }
}
