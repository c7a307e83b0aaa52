import ArgumentParser
import Checklists
import Practice
import Workflows

extension CampaignCommand {
    /// `tijian campaign add`: registers one.
    struct Add: TijianParsableCommand {
        static let configuration = Help.configuration("add", key: "campaign.add")

        @OptionGroup var office: OfficeOptions

        @Option(name: .long, help: Help.field(CampaignForm.self, "name"))
        var name: String

        @OptionGroup var fields: CampaignOptions

        @Flag(name: .long, help: Help.option("register.anyway"))
        var anyway = false

        func perform(_ console: Console) async throws {
            let typed = [("name", name)] + fields.typed
            let record = try office.office().add(CampaignForm(), typed, anyway: anyway)
            try console.print(record.id.text)
        }
    }
}
