import ArgumentParser
import Checklists
import Practice
import Workflows

extension EnterpriseCommand {
    /// `tijian enterprise add`: registers an enterprise.
    struct Add: TijianParsableCommand {
        static let configuration = Help.configuration("add", key: "enterprise.add")

        @OptionGroup var office: OfficeOptions

        @Option(name: .long, help: Help.field(EnterpriseForm.self, "name"))
        var name: String

        @OptionGroup var licence: EnterpriseLicenceOptions
        @OptionGroup var traits: EnterpriseTraitOptions
        @OptionGroup var people: EnterprisePeopleOptions

        @Flag(name: .long, help: Help.option("enterprise.invented"))
        var invented = false

        @Flag(name: .long, help: Help.option("register.anyway"))
        var anyway = false

        func perform(_ console: Console) async throws {
            var form = EnterpriseForm()
            form.isInvented = invented
            let typed = [("name", name)] + licence.typed + traits.typed + people.typed
            let enterprise = try office.office().add(form, typed, anyway: anyway)
            if let size = enterprise.size { console.say(size.explanation) }
            try console.print(enterprise.id.text)
        }
    }
}
