import ArgumentParser
import Bureau
import BureauLedger
import Diagnostics
import Foundation
import Practice
import Workflows

extension BureauCommand {
    /// `tijian bureau receive`: takes in filings at the bureau, and replies at the firm.
    struct Receive: TijianParsableCommand {
        static let configuration = Help.configuration("receive", key: "bureau.receive")

        @OptionGroup var bureau: BureauOptions

        @Argument(help: Help.option("bureau.files"))
        var files: [String]

        @Option(name: .long, help: Help.option("bureau.reply"))
        var reply: String?

        func perform(_ console: Console) async throws {
            let files = try BureauFiles.expanded(files)
            let office = try bureau.office.office()
            guard try office.isBureau else { return try takeReplies(files, office, console) }
            let desk = try bureau.desk()
            let summary = try desk.receive(files) { summary in
                if console.showsKeys { console.prompt("\r\(summary.messages)") }
            }
            if console.showsKeys { console.prompt("\r") }
            let names = try desk.enrolledFirms()
            try console.show(summary, among: names)
            if let reply { try write(reply, summary, names, desk, console) }
            guard summary.isClean else { throw ExitStatus.found.code }
        }

        private func takeReplies(_ files: [String], _ office: Office, _ console: Console) throws {
            for file in files {
                let outcome = try office.take(BureauFiles.message(file))
                console.say(outcome)
                if !outcome.isOld {
                    let sent = try office.filingStatus().state.sequence
                    try console.show(outcome.reply, sent: sent)
                }
            }
        }

        /// Writes a reply for each enrolled firm; with several firms each has a file of its own.
        private func write(
            _ path: String,
            _ summary: ReceptionSummary,
            _ names: [CreditCode: String],
            _ desk: BureauDesk,
            _ console: Console,
        ) throws {
            let firms = summary.lines.keys.compactMap { $0 }.filter { names[$0] != nil }
                .sorted { $0.text < $1.text }
            for firm in firms {
                let url = URL(filePath: path)
                let name = url.deletingPathExtension().lastPathComponent + "-" + firm.text
                let own = url.deletingLastPathComponent().appending(path: name)
                    .appendingPathExtension(url.pathExtension.isEmpty ? "json" : url.pathExtension)
                let target = firms.count == 1 ? path : own.path
                try BureauFiles.write([desk.reply(to: firm)], to: target)
                try console.print(target)
            }
        }
    }
}

extension Console {
    /// Says what a reply says.
    fileprivate func say(_ outcome: Office.ReplyOutcome) {
        let words: [String: Message.Argument] = [
            "number": .number(Int(outcome.reply.sequence)),
            "through": .number(Int(outcome.reply.through)),
            "accepted": .number(outcome.reply.accepted), "late": .number(outcome.reply.late),
        ]
        if outcome.isOld { return say(Message("commands.bureau.replyOld", words)) }
        say(Message("commands.bureau.replyTaken", words))
        var warnings: [Diagnostic] = []
        if outcome.isGap { warnings.append(.bureauWarning("replyGap")) }
        if outcome.isFork { warnings.append(.bureauWarning("fork")) }
        show(warnings)
    }
}

extension Diagnostic {
    fileprivate static func bureauWarning(_ key: String) -> Diagnostic {
        Diagnostic(
            .warning,
            Message("commands.bureau.\(key)"),
            remedy: Message("commands.bureau.\(key).remedy"),
        )
    }
}
