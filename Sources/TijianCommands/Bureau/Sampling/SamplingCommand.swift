import ArgumentParser
import Bureau
import Checklists
import Diagnostics
import Practice
import Workflows

extension BureauCommand {
    /// `tijian bureau sampling`: random inspections of firms.
    struct SamplingCommand: AsyncParsableCommand {
        static let configuration = Help.configuration(
            "sampling",
            key: "bureau.sampling",
            subcommands: [
                Plan.self, Draw.self, Show.self, List.self, Verify.self, Publish.self,
                Result.self, Sheets.self, Declare.self, Relations.self,
            ],
            defaultSubcommand: List.self,
        )
    }
}

extension BureauCommand.SamplingCommand {
    /// `tijian bureau sampling plan`: announces lists, numbers and the source of the seed, before it is known.
    struct Plan: TijianParsableCommand {
        static let configuration = Help.configuration("plan", key: "bureau.sampling.plan")

        @OptionGroup var bureau: SupervisionOptions

        @Option(name: .customLong("seed-source"), help: Help.option("bureau.sampling.source"))
        var source: String

        @Option(name: .customLong("seed-day"), help: Help.option("bureau.sampling.seedDay"))
        var seedDay: CalendarDate

        @Option(name: .long, help: Help.option("bureau.sampling.count"))
        var count: Int

        @Option(name: .customLong("per-firm"), help: Help.option("bureau.sampling.perFirm"))
        var perFirm = 2

        @Option(name: .customLong("firm"), help: Help.option("bureau.sampling.firms"))
        var firms: [String] = []

        @Option(name: .long, help: Help.option("bureau.sampling.inspectors"))
        var inspectors: CommaList?

        func perform(_ console: Console) async throws {
            let desk = try bureau.desk(console)
            let sampling = try desk.announce(
                SupervisionDesk.SamplingNotice(
                    seedSource: source,
                    seedDay: seedDay,
                    firms: firms,
                    inspectors: (inspectors?.elements ?? []).map { User.ID($0) },
                    count: count,
                    perFirm: perFirm,
                )
            )
            try console.print(sampling.number.short)
            console.say(
                Message(
                    "commands.bureau.sampling.announced",
                    [
                        "number": .text(sampling.number.description),
                        "day": .text(seedDay.description),
                        "firms": .number(sampling.announcement.firms.count),
                        "inspectors": .number(sampling.announcement.inspectors.count),
                    ],
                )
            )
        }
    }

    /// `tijian bureau sampling draw`: draws by the seed, once it is known.
    struct Draw: TijianParsableCommand {
        static let configuration = Help.configuration("draw", key: "bureau.sampling.draw")

        @OptionGroup var bureau: SupervisionOptions

        @Argument(help: Help.option("bureau.sampling"))
        var sampling: String

        @Option(name: .long, help: Help.option("bureau.sampling.seed"))
        var seed: String

        @Option(name: .customLong("again-because"), help: Help.option("bureau.sampling.again"))
        var reason: String?

        @Option(name: .long, help: Help.option("format"))
        var format: OutputFormat = .table

        func perform(_ console: Console) async throws {
            let desk = try bureau.desk(console)
            let sampling = try desk.draw(desk.sampling(sampling), seed: seed, reason: reason)
            let tables = SamplingTables(sampling: sampling)
            try console.print(tables.visits.text(format, width: console.width))
            tables.sayUnderstaffed(console)
            tables.sayRecipe(console)
        }
    }

    /// `tijian bureau sampling show`: the draws of a sampling and its results.
    struct Show: TijianParsableCommand {
        static let configuration = Help.configuration("show", key: "bureau.sampling.show")

        @OptionGroup var bureau: SupervisionOptions

        @Argument(help: Help.option("bureau.sampling"))
        var sampling: String

        @Flag(name: .long, help: Help.option("bureau.sampling.results"))
        var results = false

        @Option(name: .long, help: Help.option("format"))
        var format: OutputFormat = .table

        func perform(_ console: Console) async throws {
            let desk = try bureau.desk(console)
            let tables = SamplingTables(sampling: try desk.sampling(sampling).value)
            let records = results ? tables.results : tables.visits
            try console.print(records.text(format, width: console.width))
            guard format == .table, !results else { return }
            tables.sayAnnouncement(console)
            tables.sayUnderstaffed(console)
            tables.sayRecipe(console)
        }
    }

    /// `tijian bureau sampling list`: the random inspections.
    struct List: TijianParsableCommand {
        static let configuration = Help.configuration("list", key: "bureau.sampling.list")

        @OptionGroup var bureau: SupervisionOptions
        @OptionGroup var list: ListOptions

        func perform(_ console: Console) async throws {
            let desk = try bureau.desk(console)
            let page = try desk.office.page(of: Sampling.self, list.query(in: desk.office))
            let columns: [Records.Column] = [
                .init("sampling"), .init("announced_on"), .init("seed_source"), .init("seed_day"),
                .init("firms", alignment: .trailing), .init("drawn", alignment: .trailing),
                .init("draws", alignment: .trailing), .init("status"),
            ]
            try console.show(page, columns, as: list.format) { sampling in
                [
                    sampling.number.short, sampling.announcement.on.description,
                    sampling.announcement.seedSource,
                    sampling.announcement.seedDay.description,
                    String(sampling.announcement.firms.count),
                    String(sampling.announcement.count), String(sampling.draws.count),
                    Words.text("commands.bureau.sampling.status.\(sampling.status)"),
                ]
            }
        }
    }
}
