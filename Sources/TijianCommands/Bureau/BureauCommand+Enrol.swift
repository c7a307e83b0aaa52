import ArgumentParser
import Bureau
import Diagnostics
import Practice
import Workflows

extension BureauCommand {
    /// `tijian bureau enrol`: shows a firm's card, and enrols the firm once its fingerprint was compared.
    struct Enrol: TijianParsableCommand {
        static let configuration = Help.configuration("enrol", key: "bureau.enrol")

        @OptionGroup var bureau: BureauOptions

        @Argument(help: Help.option("bureau.card"))
        var file: String

        @Option(name: .long, help: Help.option("bureau.fingerprint"))
        var fingerprint: String?

        @Option(name: .shortAndLong, help: Help.option("bureau.out"))
        var out: String?

        func validate() throws {
            guard (fingerprint == nil) == (out == nil) else {
                throw ValidationError(Words.text("commands.bureau.enrolBoth"))
            }
        }

        func perform(_ console: Console) async throws {
            let office = try bureau.office.office()
            let applicant = try office.applicant(BureauFiles.message(file))
            guard let fingerprint, let out else {
                let records = Records(
                    [.init("firm"), .init("firm_code"), .init("fingerprint")],
                    rows: [
                        [
                            applicant.card.name, applicant.card.firm.text,
                            applicant.fingerprint.text,
                        ]
                    ],
                )
                try console.print(records.text(.table, width: console.width))
                return console.say(Message("commands.bureau.compare"))
            }
            let welcome = try office.enrol(applicant, confirming: fingerprint)
            try BureauFiles.write([welcome], to: out)
            try console.print(out)
            console.say(
                Message(
                    "commands.bureau.enrolled",
                    [
                        "name": .text(applicant.card.name),
                        "fingerprint": .text(try office.bureauFingerprint().text),
                    ],
                )
            )
            try console.show(bureau.desk().retry(), among: bureau.desk().enrolledFirms())
        }
    }
}
