import ArgumentParser
import Practice
import Workflows

extension FirmCommand {
    /// `tijian firm list`: the law firms other than the own one, by name.
    struct List: TijianParsableCommand {
        static let configuration = Help.configuration("list", key: "firm.list")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var list: ListOptions

        func perform(_ console: Console) async throws {
            let keys = ["name", "code", "organisation", "bureau", "lawyers", "results"]
            let records = RecordList<FirmForm>(keys: keys, office: try office.office())
            try records.show(list, console)
        }
    }
}
