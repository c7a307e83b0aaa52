import ArgumentParser
import Practice
import Workflows

extension ChamberCommand {
    /// `tijian chamber export`: writes a table that can be imported again.
    struct Export: TijianParsableCommand {
        static let configuration = Help.configuration("export", key: "chamber.export")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var options: ExportOptions

        func perform(_ console: Console) async throws {
            try await options.write(ChamberForm.self, of: office.office(), console)
        }
    }
}
