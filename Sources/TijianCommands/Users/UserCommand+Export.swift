import ArgumentParser
import Practice
import Workflows

extension UserCommand {
    /// `tijian user export`: writes a table that can be imported again.
    struct Export: TijianParsableCommand {
        static let configuration = Help.configuration("export", key: "user.export")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var options: ExportOptions

        func perform(_ console: Console) async throws {
            try await options.write(UserForm.self, of: office.office(), console)
        }
    }
}
