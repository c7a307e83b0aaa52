import ArgumentParser
import Practice
import Workflows

extension ChamberCommand {
    /// `tijian chamber list`: the chambers of commerce, by name.
    struct List: TijianParsableCommand {
        static let configuration = Help.configuration("list", key: "chamber.list")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var list: ListOptions

        func perform(_ console: Console) async throws {
            let keys = ["name", "level", "president", "members", "firm", "signed"]
            let records = RecordList<ChamberForm>(keys: keys, office: try office.office())
            try records.show(list, console)
        }
    }
}
