import ArgumentParser
import Bureau
import Checklists
import Diagnostics
import Practice
import Workflows

extension BureauCommand {
    /// `tijian bureau status`: where the firm's filing stands.
    struct Status: TijianParsableCommand {
        static let configuration = Help.configuration("status", key: "bureau.status")

        @OptionGroup var office: OfficeOptions

        @Option(name: .long, help: Help.option("format"))
        var format: OutputFormat = .table

        func perform(_ console: Console) async throws {
            let status = try office.office().filingStatus()
            let reply = status.state.reply
            let open = reply?.open ?? []
            let rows: [(key: String, text: String)] = [
                ("bureau", status.link.name), ("district", status.link.district.digits),
                ("fingerprint", status.fingerprint?.text ?? Words.text("commands.bureau.noKey")),
                ("filed", "\(status.state.sequence)"),
                ("through", reply.map { "\($0.through)" } ?? ""),
                ("replied", reply?.on.description ?? ""),
                ("waiting", "\(open.count { $0.waits })"),
                ("refused", "\(open.count { !$0.waits })"),
                ("unfiled", "\(status.unfiled.drafts.count)"),
                ("unmatched", status.unfiled.unmatchedPlaces.joined(separator: ", ")),
            ]
            guard format == .table else {
                let columns = rows.map { Records.Column(key: $0.key, title: $0.key) }
                return try console.print(
                    Records(columns, rows: [rows.map(\.text)]).text(format, width: nil)
                )
            }
            let records = Records(
                [.init("what"), .init("value")],
                rows: rows.map { [Words.text("commands.bureau.status.\($0.key)"), $0.text] },
            )
            try console.print(records.text(.table, width: console.width))
            guard let reply else { return }
            try console.show(reply, sent: status.state.sequence)
        }
    }
}

extension Console {
    /// Shows what waits or was refused, and what to do about it.
    func show(_ reply: BureauReply, sent: Int64) throws {
        if !reply.open.isEmpty {
            let rows = reply.open.map { open in
                [
                    open.sequence.map { "\($0)" } ?? "",
                    Words.text("commands.bureau.open.\(open.waits ? "waiting" : "refused")"),
                    Words.text("bureau.problem.\(open.problem.rawValue)"),
                    Words.text("commands.bureau.advice.\(open.problem.rawValue)"),
                ]
            }
            let columns = ["filing_number", "status", "problem", "advice"]
            try print(
                Records(columns.map { Records.Column($0) }, rows: rows)
                    .text(.table, width: width)
            )
        }
        guard reply.through < sent else { return }
        say(Message("commands.bureau.behind", ["next": .number(Int(reply.through) + 1)]))
    }
}
