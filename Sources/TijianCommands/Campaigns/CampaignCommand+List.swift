import ArgumentParser
import Practice
import Workflows

extension CampaignCommand {
    /// `tijian campaign list`: the campaigns, by name.
    struct List: TijianParsableCommand {
        static let configuration = Help.configuration("list", key: "campaign.list")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var list: ListOptions

        func perform(_ console: Console) async throws {
            let keys = ["name", "number", "organiser", "from", "until", "target"]
            let records = RecordList<CampaignForm>(keys: keys, office: try office.office())
            try records.show(list, console)
        }
    }
}
