import ArgumentParser
import Checklists
import Diagnostics
import Foundation
import Practice
import Workflows

extension CheckupCommand {
    /// `tijian checkup scan`: puts the scan of a signed form into the file.
    struct Scan: TijianParsableCommand {
        static let configuration = Help.configuration("scan", key: "checkup.scan")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var name: CheckupArgument

        @Argument(help: Help.option("scan.form"))
        var form: CheckupForm

        @Argument(help: Help.option("scan.file"))
        var file: String

        @Option(name: .long, help: Help.option("scan.signedOn"))
        var signedOn: CalendarDate?

        @Option(name: .long, help: Help.option("signer"))
        var signer: String?

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            var checkup = try folder.open(folder.checkup(name.checkup).id)
            let signed = try signedOn.map { try SignedForm(form, on: $0, by: signer) }
            let scan = try folder.add(
                scan: OutputFiles.read(file),
                named: URL(filePath: file).lastPathComponent,
                of: form,
                signed: signed,
                to: &checkup,
            )
            try console.print(scan.hash.text)
            guard !checkup.papers.signed.contains(form) else { return }
            console.say(Message("commands.scan.notSigned", ["form": .message(form.name)]))
        }
    }
}
