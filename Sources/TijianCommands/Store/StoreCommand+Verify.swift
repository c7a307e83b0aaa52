import ArgumentParser
import Diagnostics
import Store
import Workflows

extension StoreCommand {
    /// `tijian store verify`: checks chains, hashes, signatures and evidence, and says what it cannot detect.
    struct Verify: TijianParsableCommand {
        static let configuration = Help.configuration("verify", key: "store.verify")

        @OptionGroup var office: OfficeOptions

        func perform(_ console: Console) async throws {
            let report = try office.office().folder.verify()
            var records = Records([.init("what"), .init("count", alignment: .trailing)])
            for (key, count) in Verify.counts(report) {
                records.rows.append([Words.text(key), String(count)])
            }
            try console.print(records.text(.table, width: console.width))
            console.show(report.findings)
            guard report.isSound else {
                console.say(
                    Message("commands.verify.unsound", ["count": .number(report.findingCount)])
                )
                throw ExitStatus.found.code
            }
            console.say(Message("commands.verify.sound"))
            for limit in VerificationReport.limits { console.say("  · " + Words.text(limit)) }
        }

        private static func counts(_ report: VerificationReport) -> [(String, Int)] {
            [
                ("commands.verify.entries", report.entries),
                ("commands.verify.chains", report.chains),
                ("commands.verify.signatures", report.signatures),
                ("commands.verify.evidence", report.evidenceFiles),
                ("commands.verify.erased", report.erased + report.erasedEvidence),
                ("commands.verify.quarantined", report.quarantined),
            ]
        }
    }
}
