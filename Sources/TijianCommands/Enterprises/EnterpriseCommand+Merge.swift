import ArgumentParser
import Checklists
import Diagnostics
import Practice
import Workflows

extension EnterpriseCommand {
    /// `tijian enterprise merge`: puts one record of an enterprise under another.
    struct Merge: TijianParsableCommand {
        static let configuration = Help.configuration("merge", key: "enterprise.merge")

        @OptionGroup var office: OfficeOptions

        @Argument(help: Help.option("merge.from"))
        var from: String

        @Option(name: .long, help: Help.option("merge.into"))
        var into: String

        @Option(name: .long, help: Help.option("reason"))
        var reason: String

        func perform(_ console: Console) async throws {
            let kept = try office.office().merge(from, into: into, reason: reason)
            console.say(Message("commands.enterprise.merged", ["name": .text(kept.name)]))
            try console.print(kept.id.text)
        }
    }

    /// `tijian enterprise unmerge`: takes a merged record out again.
    struct Unmerge: TijianParsableCommand {
        static let configuration = Help.configuration("unmerge", key: "enterprise.unmerge")

        @OptionGroup var office: OfficeOptions

        @Argument(help: Help.option("merge.from"))
        var from: String

        @Option(name: .long, help: Help.option("reason"))
        var reason: String

        func perform(_ console: Console) async throws {
            let record = try office.office().unmerge(from, reason: reason)
            console.say(Message("commands.enterprise.unmerged", ["name": .text(record.name)]))
            try console.print(record.id.text)
        }
    }
}
