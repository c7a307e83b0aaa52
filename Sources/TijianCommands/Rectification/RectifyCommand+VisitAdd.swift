public import ArgumentParser
import Checklists
import Diagnostics
import Practice
import Workflows

extension RectifyCommand.Visit {
    /// `tijian rectify visit add`: records a follow-up by the firm or by a township office of justice.
    struct Add: TijianParsableCommand {
        static let configuration = Help.configuration("add", key: "rectify.visit.add")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var name: CheckupArgument

        @Option(name: .long, help: Help.option("visit.mode"))
        var mode: FollowUpAccount.Mode

        @Option(name: .long, help: Help.option("visit.on"))
        var on: CalendarDate?

        @Option(name: .long, help: Help.option("visit.by"))
        var by: String?

        @Option(name: .long, help: Help.option("visit.result"))
        var result: [String] = []

        @Option(name: .long, help: Help.option("visit.needs"))
        var needs: String?

        @Option(name: .long, help: Help.option("visit.next"))
        var next: CalendarDate?

        @OptionGroup var justice: JusticeOfficeOptions

        func validate() throws {
            if justice.justiceOffice != nil, !result.isEmpty || needs != nil {
                throw ValidationError(Words.text("commands.visit.countsOnly"))
            }
            for text in result where TypedResult(text) == nil {
                let known = FollowUpResult.Outcome.allCases.map(\.rawValue).joined(separator: ", ")
                throw ValidationError(
                    Words.text(
                        "commands.visit.result",
                        ["result": .text(text), "known": .text(known)],
                    )
                )
            }
        }

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            var file = try folder.open(folder.checkup(name.checkup).id)
            let account = try FollowUpAccount(
                on: on ?? folder.today,
                mode: mode,
                by: by.map { User.ID($0) } ?? folder.actingUser().id,
                content: content(),
            )
            try folder.record(account, next: next, in: &file)
            console.say(
                Message(
                    "commands.visit.recorded",
                    ["status": .message(file.checkup.status.name)],
                )
            )
        }

        private func content() throws -> FollowUpAccount.Content {
            if let counts = try justice.counts() { return .justiceOffice(counts) }
            let results = try result.compactMap(TypedResult.init).map { typed in
                try FollowUpResult(
                    recommendation: typed.recommendation,
                    outcome: typed.outcome,
                    note: typed.note,
                )
            }
            return .firm(results, needs: needs)
        }
    }
}

extension FollowUpAccount.Mode: ExpressibleByArgument {}
