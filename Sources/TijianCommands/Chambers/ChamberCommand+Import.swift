import ArgumentParser
import Practice
import Workflows

extension ChamberCommand {
    /// `tijian chamber import`: takes in a table.
    struct Import: TijianParsableCommand {
        static let configuration = Help.configuration("import", key: "chamber.import")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var options: ImportOptions

        func perform(_ console: Console) async throws {
            let entry = RegisterImport<ChamberForm>(options: options, office: try office.office())
            try await entry.perform(console)
        }
    }
}
