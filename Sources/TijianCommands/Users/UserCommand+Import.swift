import ArgumentParser
import Practice
import Workflows

extension UserCommand {
    /// `tijian user import`: takes in a table.
    struct Import: TijianParsableCommand {
        static let configuration = Help.configuration("import", key: "user.import")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var options: ImportOptions

        func perform(_ console: Console) async throws {
            let entry = RegisterImport<UserForm>(options: options, office: try office.office())
            try await entry.perform(console)
        }
    }
}
