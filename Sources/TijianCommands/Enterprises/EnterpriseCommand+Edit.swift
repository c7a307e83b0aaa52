import ArgumentParser
import Diagnostics
import Practice
import Workflows

extension EnterpriseCommand {
    /// `tijian enterprise edit`: changes what is recorded of an enterprise; an earlier name is kept as a former one.
    struct Edit: TijianParsableCommand {
        static let configuration = Help.configuration("edit", key: "enterprise.edit")

        @OptionGroup var office: OfficeOptions

        @Argument(help: Help.option("register.which"))
        var which: String

        @Option(name: .long, help: Help.field(EnterpriseForm.self, "name"))
        var name: String?

        @OptionGroup var licence: EnterpriseLicenceOptions
        @OptionGroup var traits: EnterpriseTraitOptions
        @OptionGroup var people: EnterprisePeopleOptions
        @OptionGroup var empty: ClearOptions

        func perform(_ console: Console) async throws {
            let named = name.map { [("name", $0)] } ?? []
            let typed =
                try named + licence.typed + traits.typed + people.typed
                + empty.typed(EnterpriseForm.self)
            let enterprise = try office.office().change(EnterpriseForm.self, which, typed)
            if let size = enterprise.size { console.say(size.explanation) }
            console.say(Message("commands.recorded"))
        }
    }
}
