import ArgumentParser
import Practice
import Workflows

extension FirmCommand {
    /// `tijian firm export`: writes a table that can be imported again.
    struct Export: TijianParsableCommand {
        static let configuration = Help.configuration("export", key: "firm.export")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var options: ExportOptions

        func perform(_ console: Console) async throws {
            try await options.write(FirmForm.self, of: office.office(), console)
        }
    }
}
