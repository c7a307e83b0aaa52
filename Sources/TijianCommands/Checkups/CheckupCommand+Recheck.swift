import ArgumentParser
import ChecklistYAML
import Checklists
import Diagnostics
import Interviews
import Practice
import Workflows

extension CheckupCommand {
    /// `tijian checkup recheck`: starts a checkup from last time's answers, and says what of them is confirmed.
    struct Recheck: TijianParsableCommand {
        static let configuration = Help.configuration("recheck", key: "checkup.recheck")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var library: LibraryOptions

        @Argument(help: Help.option("recheck.checkup"))
        var checkup: String

        @Flag(name: .long, help: Help.option("recheck.status"))
        var status = false

        @Option(name: .long, help: Help.option("recheck.confirm"))
        var confirm: CommaList?

        @Option(name: .long, help: Help.option("recheck.source"))
        var source: AnswerSource = .enterprise

        @Option(name: .long, help: Help.option("checkup.lawyers"))
        var lawyers: CommaList?

        @Option(name: .long, help: Help.option("recheck.domains"))
        var domains: CommaList?

        @Option(name: .long, help: Help.option("checkup.baseDate"))
        var baseDate: CalendarDate?

        @Option(name: .long, help: Help.option("checkup.campaign"))
        var campaign: String?

        @OptionGroup var forms: FormOptions

        @Option(name: .long, help: Help.option("format"))
        var format: OutputFormat = .table

        func validate() throws {
            let modes = [status, confirm != nil, lawyers != nil].count { $0 }
            guard modes == 1 else {
                throw ValidationError(Words.text("commands.recheck.oneMode"))
            }
        }

        func perform(_ console: Console) async throws {
            if status {
                try show(console)
            } else if let confirm {
                try record(confirm.elements, console)
            } else {
                try start(console)
            }
        }

        private func start(_ console: Console) throws {
            let folder = try office.office()
            let earlier = try folder.opened(checkup)
            let only =
                domains.map { Set($0.elements.map { Checklist.ID($0) }) }
                ?? Set(earlier.file.checkup.domains)
            let loaded = try library.folder().load(LibraryFolder.Selection(only: only))
            guard !loaded.hasErrors else { throw DiagnosticList(loaded.diagnostics) }
            let plan = Office.CheckupPlan(
                enterprise: earlier.file.checkup.enterprise,
                lawyers: (lawyers?.elements ?? []).map { User.ID($0) },
                baseDate: baseDate ?? folder.today,
                domains: loaded.library.checklists.map(\.checklist.id),
                language: office.language.chosen,
                campaign: campaign,
                papers: forms.papers(),
            )
            let file = try folder.recheck(earlier, plan, with: StoredLibrary(loaded.library))
            try console.print(file.checkup.number.short)
            let review = try folder.recheckReview(of: folder.opened(file.checkup.id.text))
            sayCounts(review, console)
        }

        private func record(_ names: [String], _ console: Console) throws {
            let folder = try office.office()
            var session = try InterviewSession(folder.checkup(checkup).id, in: folder)
            let count = try session.confirm(names, from: source)
            console.say(Message("commands.recheck.confirmed", ["count": .number(count)]))
        }

        private func show(_ console: Console) throws {
            let folder = try office.office()
            let review = try folder.recheckReview(of: folder.opened(checkup))
            let table = RecheckTable(review, in: office.language.chosen, width: console.width)
            try console.print(table.records.text(format, width: console.width))
            sayCounts(review, console)
        }

        private func sayCounts(_ review: RecheckReview, _ console: Console) {
            console.say(
                Message(
                    "commands.recheck.counts",
                    [
                        "earlier": .text(review.earlier.number.short),
                        "waiting": .number(review.count(.toConfirm)),
                        "confirmed": .number(review.count(.confirmed)),
                        "changed": .number(review.count(.changed)),
                        "new": .number(review.count(.new)),
                        "left": .number(review.leftOut.count),
                    ],
                )
            )
            for left in review.leftOut {
                console.say(
                    "  \(left.subject)  "
                        + Words.text("commands.recheck.leftOut.\(left.reason.rawValue)")
                )
            }
        }
    }
}
