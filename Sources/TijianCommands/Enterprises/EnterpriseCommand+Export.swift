import ArgumentParser
import Practice
import Workflows

extension EnterpriseCommand {
    /// `tijian enterprise export`: writes a table that can be imported again.
    struct Export: TijianParsableCommand {
        static let configuration = Help.configuration("export", key: "enterprise.export")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var options: ExportOptions

        func perform(_ console: Console) async throws {
            try await options.write(EnterpriseForm.self, of: office.office(), console)
        }
    }
}
