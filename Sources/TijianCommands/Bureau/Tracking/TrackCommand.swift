import ArgumentParser
import Bureau
import Checklists
import Diagnostics
import Practice
import Workflows

extension BureauCommand {
    /// `tijian bureau track`: where retained firms stand.
    struct TrackCommand: AsyncParsableCommand {
        static let configuration = Help.configuration(
            "track",
            key: "bureau.track",
            subcommands: [Firms.self, Show.self],
            defaultSubcommand: Firms.self,
        )
    }
}

extension BureauCommand.TrackCommand {
    /// `tijian bureau track firms`: the enrolled firms, those who need attention first.
    struct Firms: TijianParsableCommand {
        static let configuration = Help.configuration("firms", key: "bureau.track.firms")

        @OptionGroup var bureau: SupervisionOptions
        @OptionGroup var list: ListOptions

        func validate() throws { try list.requireSearchAlone() }

        func perform(_ console: Console) async throws {
            let desk = try bureau.followedDesk(console)
            let tracks = try desk.tracks().filter { list.finds([$0.name, $0.firm.text]) }
            let ordered = list.descending ? tracks.reversed() : tracks
            let table = TrackTable(settings: try desk.settings(), today: desk.office.today)
            try console.show(list.page(of: ordered), table.columns, as: list.format) {
                table.row($0)
            }
            guard list.format == .table else { return }
            console.say(try desk.coverage())
        }
    }

    /// `tijian bureau track show`: one firm, with every component of its place, its value, its weight and why.
    struct Show: TijianParsableCommand {
        static let configuration = Help.configuration("show", key: "bureau.track.show")

        @OptionGroup var bureau: SupervisionOptions

        @Argument(help: Help.option("bureau.firm"))
        var firm: String

        @Option(name: .long, help: Help.option("format"))
        var format: OutputFormat = .table

        func perform(_ console: Console) async throws {
            let desk = try bureau.followedDesk(console)
            let track = try desk.track(desk.firm(firm))
            let table = TrackTable(settings: try desk.settings(), today: desk.office.today)
            try console.print(table.parts(of: track).text(format, width: console.width))
            guard format == .table else { return }
            for (key, value) in table.facts(of: track) where !value.isEmpty {
                console.say("\(Words.text("column.\(key)")): \(value)")
            }
        }
    }
}

extension Console {
    /// Says how many of the district's private enterprises have retained counsel.
    fileprivate func say(_ coverage: SupervisionDesk.Coverage) {
        let share = coverage.tenths.map { "\($0 / 10).\($0 % 10)%" } ?? "—"
        say(
            Message(
                coverage.isSet ? "commands.bureau.coverageSet" : "commands.bureau.coverage",
                [
                    "retained": .number(coverage.retained),
                    "enterprises": .number(coverage.enterprises), "share": .text(share),
                ],
            )
        )
    }
}

extension ListOptions {
    /// Throws for filters that a list which is worked out does not have.
    func requireSearchAlone() throws {
        let filters: [Any?] = [status, enterprise, person, place, from, through, sort]
        guard filters.allSatisfy({ $0 == nil }) else {
            throw ValidationError(Words.text("commands.bureau.filters"))
        }
    }

    /// Whether one of some texts has what is searched for.
    func finds(_ texts: [String]) -> Bool {
        guard let search = search?.lowercased(), !search.isEmpty else { return true }
        return texts.contains { $0.lowercased().contains(search) }
    }
}
