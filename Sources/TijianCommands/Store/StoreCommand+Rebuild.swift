import ArgumentParser
import Diagnostics
import Store
import Workflows

extension StoreCommand {
    /// `tijian store rebuild`: makes the read tables again from the journal.
    struct Rebuild: TijianParsableCommand {
        static let configuration = Help.configuration("rebuild", key: "store.rebuild")

        @OptionGroup var office: OfficeOptions

        func perform(_ console: Console) async throws {
            try office.office().folder.journal.rebuild()
            console.say(Message("commands.rebuilt"))
        }
    }
}
