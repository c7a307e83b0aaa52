import ArgumentParser
import Checklists
import Diagnostics
import Practice
import Workflows

extension EnterpriseCommand {
    /// `tijian enterprise show`: everything that is recorded of an enterprise, its size and what was merged into it.
    struct Show: TijianParsableCommand {
        static let configuration = Help.configuration("show", key: "enterprise.show")

        @OptionGroup var office: OfficeOptions

        @Argument(help: Help.option("register.which"))
        var which: String

        @Option(name: .long, help: Help.option("format"))
        var format: OutputFormat = .table

        func perform(_ console: Console) async throws {
            let office = try office.office()
            let enterprise = try office.enterprise(which)
            let merges = try office.merges(into: enterprise.id)
            let names = merges.map { merge in
                [merge.record.name, merge.record.registration.code?.text].compactMap { $0 }
                    .joined(separator: " ")
            }
            var more: [(key: String, text: String)] = []
            if let size = enterprise.size {
                more.append(("size", Words.text(size.explanation)))
            }
            if !names.isEmpty { more.append(("merged", names.joined(separator: "；"))) }
            try RecordSheet<EnterpriseForm>(record: enterprise, office: office)
                .show(console, format, more: more)
            for merge in merges { say(merge.act, merge.record, console) }
        }

        private func say(_ act: EnterpriseMerge?, _ record: Enterprise, _ console: Console) {
            guard let act else { return }
            console.say(
                Message(
                    "commands.enterprise.mergedBy",
                    [
                        "name": .text(record.name), "on": .text(act.on.description),
                        "by": .text(act.by.text), "reason": .text(act.reason),
                    ],
                )
            )
        }
    }
}
