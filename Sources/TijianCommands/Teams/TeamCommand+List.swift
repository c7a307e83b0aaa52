import ArgumentParser
import Practice
import Workflows

extension TeamCommand {
    /// `tijian team list`: the service teams of lawyers, by name.
    struct List: TijianParsableCommand {
        static let configuration = Help.configuration("list", key: "team.list")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var list: ListOptions

        func perform(_ console: Console) async throws {
            let keys = ["name", "field", "members", "formed", "status"]
            let records = RecordList<TeamForm>(keys: keys, office: try office.office())
            try records.show(list, console)
        }
    }
}
