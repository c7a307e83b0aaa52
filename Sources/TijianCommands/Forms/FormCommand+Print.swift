import ArgumentParser
import Diagnostics
import Foundation
import Practice
import Workflows

extension FormCommand {
    /// `tijian form print`: writes a paper, filled with what is on record or blank.
    struct Print: TijianParsableCommand {
        static let configuration = Help.configuration("print", key: "form.print")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var folder: FormFolderOptions

        @Argument(help: Help.option("form.name"))
        var form: String

        @Argument(help: Help.option("form.checkup"))
        var checkup: String?

        @Option(name: .shortAndLong, help: Help.option("form.output"))
        var output: String

        /// By the ending of the file's name.
        private var format: FormFormat? {
            switch URL(filePath: output).pathExtension.lowercased() {
            case "pdf": .pdf
            case "html", "htm": .html
            default: nil
            }
        }

        func validate() throws {
            guard format != nil else {
                throw ValidationError(Words.text("commands.form.format"))
            }
        }

        func perform(_ console: Console) async throws {
            let form = try folder.shelf().form(form)
            let firm = try office.office()
            let opened = try checkup.map { try firm.opened($0) }
            let press = ReportOptions.press()
            let data = try await firm.print(
                form,
                of: opened,
                in: office.language.language ?? opened?.file.checkup.language ?? Words.language,
                as: format ?? .pdf,
                on: press,
            )
            await press.close()
            try OutputFiles.write(data, to: URL(filePath: output))
            try console.print(output)
        }
    }
}
