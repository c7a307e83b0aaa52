import ArgumentParser
import Checklists
import Diagnostics
import Foundation
import Practice
import Reports
import Workflows

extension ReportCommand {
    /// `tijian report verify`: checks a file or a code against the journal.
    struct Verify: TijianParsableCommand {
        static let configuration = Help.configuration("verify", key: "report.verify")

        @OptionGroup var office: OfficeOptions

        @Argument(help: Help.option("report.what"))
        var what: String

        func perform(_ console: Console) async throws {
            let verified = try found(in: office.office())
            var records = Records([.init("what"), .init("value")])
            func add(_ key: String, _ value: String) {
                records.rows.append([Words.text("column.\(key)"), value])
            }
            add("report", verified.report.number.description)
            add("version", String(verified.report.version))
            add("issued_on", verified.report.issuedOn.description)
            add("code", verified.code?.description ?? "")
            if let file = verified.file { add("file", file.name) }
            add("standing", standing(verified.report))
            try console.print(records.text(.table, width: console.width))
            console.say(Message("commands.report.genuine"))
        }

        private func found(in office: Office) throws -> Office.VerifiedReport {
            if FileManager.default.fileExists(atPath: what) {
                return try office.verifyReport(file: OutputFiles.read(what))
            }
            return try office.verifyReport(code: FingerprintCode(parsing: what))
        }

        private func standing(_ report: IssuedReport) -> String {
            switch report.standing {
            case .inForce: Words.text("commands.report.standing.inForce")
            case .replaced(let version, let day):
                Words.text(
                    "commands.report.standing.replaced",
                    ["version": .number(version), "on": .text(day.description)],
                )
            case .withdrawn(let day, _, _):
                Words.text("commands.report.standing.withdrawn", ["on": .text(day.description)])
            }
        }
    }
}
