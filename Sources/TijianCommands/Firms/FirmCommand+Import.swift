import ArgumentParser
import Practice
import Workflows

extension FirmCommand {
    /// `tijian firm import`: takes in a table.
    struct Import: TijianParsableCommand {
        static let configuration = Help.configuration("import", key: "firm.import")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var options: ImportOptions

        func perform(_ console: Console) async throws {
            let entry = RegisterImport<FirmForm>(options: options, office: try office.office())
            try await entry.perform(console)
        }
    }
}
