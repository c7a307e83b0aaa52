import ArgumentParser
import Diagnostics
import Practice
import Workflows

extension RetainerCommand {
    /// `tijian retainer add`: drafts a retainer.
    struct Add: TijianParsableCommand {
        static let configuration = Help.configuration("add", key: "retainer.add")

        @OptionGroup var office: OfficeOptions

        @Option(name: .long, help: Help.option("checkup.enterprise"))
        var enterprise: String

        @OptionGroup var options: RetainerTermsOptions

        func validate() throws {
            guard options.start != nil, options.lead != nil else {
                throw ValidationError(Words.text("commands.retainer.required"))
            }
        }

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            let retainer = try folder.addRetainer(
                for: folder.enterprise(enterprise).id,
                options.terms(),
                archiveNumber: options.archiveNumber,
            )
            try console.print(retainer.number.short)
            console.say(
                Message("commands.retainer.added", ["number": .text(retainer.number.short)])
            )
        }
    }

    /// `tijian retainer edit`: changes the terms of a retainer.
    struct Edit: TijianParsableCommand {
        static let configuration = Help.configuration("edit", key: "retainer.edit")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var name: RetainerArgument
        @OptionGroup var options: RetainerTermsOptions

        @Option(name: .long, help: Help.option("retainer.amendmentReason"))
        var reason: String?

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            let held = try folder.retainer(name.retainer)
            let retainer = try folder.edit(
                held,
                options.terms(over: held.value.terms),
                archiveNumber: options.archiveNumber,
                because: reason,
            )
            console.say(
                Message("commands.retainer.edited", ["number": .text(retainer.number.short)])
            )
        }
    }
}
