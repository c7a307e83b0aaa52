import ArgumentParser
import Bureau
import Checklists
import Diagnostics
import Practice
import Workflows

extension BureauCommand {
    /// `tijian bureau file`: writes what is new or has changed since the last filing.
    struct File: TijianParsableCommand {
        static let configuration = Help.configuration("file", key: "bureau.file")

        @OptionGroup var office: OfficeOptions

        @Option(name: .shortAndLong, help: Help.option("bureau.out"))
        var out: String?

        @Flag(name: .long, help: Help.option("bureau.preview"))
        var preview = false

        @Option(name: .long, help: Help.option("bureau.again"))
        var again: Int64?

        @Option(name: .long, help: Help.option("format"))
        var format: OutputFormat = .table

        func validate() throws {
            guard preview != (out != nil), !preview || again == nil else {
                throw ValidationError(Words.text("commands.bureau.fileOrPreview"))
            }
        }

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            if let again, let out {
                let messages = try folder.filedAgain(from: again)
                return try write(messages, to: out, console)
            }
            let plan = try folder.planFiling()
            console.warn(of: plan)
            guard let out else {
                let table = FilingTable(plan.drafts)
                try console.print(table.records(format).text(format, width: console.width))
                return console.say(
                    Message("commands.bureau.wouldFile", ["count": .number(plan.drafts.count)])
                )
            }
            guard !plan.drafts.isEmpty else {
                return console.say(Message("commands.bureau.nothingNew"))
            }
            try write(folder.file(plan), to: out, console)
        }

        private func write(
            _ messages: [SignedMessage],
            to out: String,
            _ console: Console,
        ) throws {
            do {
                try BureauFiles.write(messages, to: out)
            } catch {
                console.say(Message("commands.bureau.filedUnwritten"))
                throw error
            }
            try console.print(out)
            console.say(
                Message("commands.bureau.filed", ["count": .number(messages.count)])
            )
        }
    }
}

extension Console {
    /// Says what could not be filed in full, and what to do about it.
    fileprivate func warn(of plan: FilingPlan) {
        let lists: [(String, [String])] = [
            ("places", plan.unmatchedPlaces), ("campaigns", plan.unmatchedCampaigns),
            ("lawyers", plan.unlicensed.map(\.text)),
        ]
        show(
            lists.filter { !$0.1.isEmpty }.map { key, names in
                Diagnostic(
                    .warning,
                    Message(
                        "commands.bureau.unmatched.\(key)",
                        ["names": .text(names.joined(separator: ", "))],
                    ),
                    remedy: Message("commands.bureau.unmatched.\(key).remedy"),
                )
            }
        )
    }
}
