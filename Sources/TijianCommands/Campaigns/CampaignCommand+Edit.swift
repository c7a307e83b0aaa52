import ArgumentParser
import Diagnostics
import Practice
import Workflows

extension CampaignCommand {
    /// `tijian campaign edit`: changes some fields.
    struct Edit: TijianParsableCommand {
        static let configuration = Help.configuration("edit", key: "campaign.edit")

        @OptionGroup var office: OfficeOptions

        @Argument(help: Help.option("register.which"))
        var which: String

        @Option(name: .long, help: Help.field(CampaignForm.self, "name"))
        var name: String?

        @OptionGroup var fields: CampaignOptions
        @OptionGroup var empty: ClearOptions

        func perform(_ console: Console) async throws {
            let named = name.map { [("name", $0)] } ?? []
            let typed = try named + fields.typed + empty.typed(CampaignForm.self)
            _ = try office.office().change(CampaignForm.self, which, typed)
            console.say(Message("commands.recorded"))
        }
    }
}
