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

        @Option(name: .long, help: Help.option("form.retainer"))
        var retainer: String?

        @Option(name: .long, help: Help.option("form.service"))
        var service: String?

        @Option(name: .long, help: Help.option("form.request"))
        var request: String?

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
            guard checkup == nil || retainer == nil, request == nil || checkup != nil else {
                throw ValidationError(Words.text("commands.form.subject"))
            }
        }

        func perform(_ console: Console) async throws {
            let form = try folder.shelf().form(form)
            let firm = try office.office()
            let subject = try subject(in: firm)
            let press = ReportOptions.press()
            let data = try await firm.print(
                form,
                of: subject,
                in: office.language.language ?? subject.checkup?.file.checkup.language
                    ?? Words.language,
                as: format ?? .pdf,
                on: press,
            )
            await press.close()
            try OutputFiles.write(data, to: URL(filePath: output))
            try console.print(output)
        }

        /// What the form is filled for.
        private func subject(in office: Office) throws -> FormSubject {
            var subject = FormSubject(try checkup.map { try office.opened($0) })
            subject.retainer = try retainer.map { try office.retainer($0).value }
            subject.service = try service.map { try office.service($0).value }
            subject.request = try request.map { try office.find(EnterpriseRequest.self, $0).value }
            return subject
        }
    }
}
