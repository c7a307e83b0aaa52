public import ArgumentParser
import Bureau
public import BureauLedger
import Checklists
import Diagnostics
import Foundation
import Practice
import Workflows

extension BureauCommand {
    /// `tijian bureau pending`: what waits or was refused, for the officer to work through.
    struct PendingCommand: AsyncParsableCommand {
        static let configuration = Help.configuration(
            "pending",
            key: "bureau.pending",
            subcommands: [List.self, Retry.self, Settle.self],
            defaultSubcommand: List.self,
        )
    }
}

extension BureauCommand.PendingCommand {
    /// `tijian bureau pending list`: the list.
    struct List: TijianParsableCommand {
        static let configuration = Help.configuration("list", key: "bureau.pending.list")

        @OptionGroup var bureau: BureauOptions

        @Option(name: .long, help: Help.option("bureau.state"))
        var state: PendingFiling.State?

        @Option(name: .long, help: Help.option("bureau.firm"))
        var firm: String?

        @Option(name: .long, help: Help.option("list.page"))
        var page = 1

        @Option(name: .long, help: Help.option("list.limit"))
        var limit = 50

        @Option(name: .long, help: Help.option("format"))
        var format: OutputFormat = .table

        func validate() throws {
            guard page >= 1, limit >= 0 else {
                throw ValidationError(Words.text("commands.list.pageNumber"))
            }
        }

        func perform(_ console: Console) async throws {
            let desk = try bureau.desk()
            let code = try firm.map { try desk.office.find(Enrolment.self, $0).value.firm }
            let names = try desk.enrolledFirms()
            let found = try desk.ledger.pending(state, in: desk.profile.district)
                .filter { state != nil || $0.state != .settled }
                .filter { code == nil || $0.firm == code }
            let offset = limit * (page - 1)
            let rest = found.dropFirst(offset)
            let shown = RecordPage(
                records: Array(limit == 0 ? rest : rest.prefix(limit)),
                total: found.count,
                offset: offset,
            )
            try console.show(shown, columns, as: format) { row($0, names) }
        }

        private var columns: [Records.Column] {
            ["number", "day", "firm", "filing_number", "status", "problem", "remedy"].map {
                Records.Column($0)
            }
        }

        private func row(_ pending: PendingFiling, _ names: [CreditCode: String]) -> [String] {
            let isTable = format == .table
            return [
                "\(pending.number)", pending.arrivedOn.description,
                pending.firm.map { names[$0] ?? $0.text } ?? "",
                pending.sequence.map { "\($0)" } ?? "",
                isTable
                    ? Words.text("commands.bureau.open.\(pending.state.rawValue)")
                    : pending.state.rawValue,
                isTable
                    ? Words.text("bureau.problem.\(pending.problem.rawValue)")
                    : pending.problem.rawValue,
                Words.text("commands.bureau.officer.\(pending.problem.rawValue)"),
            ]
        }
    }

    /// `tijian bureau pending retry`: looks again at what waits.
    struct Retry: TijianParsableCommand {
        static let configuration = Help.configuration("retry", key: "bureau.pending.retry")

        @OptionGroup var bureau: BureauOptions

        func perform(_ console: Console) async throws {
            let desk = try bureau.desk()
            let summary = try desk.retry()
            if summary.messages == 0 { console.say(Message("commands.bureau.nothingToRetry")) }
            try console.show(summary, among: desk.enrolledFirms())
        }
    }

    /// `tijian bureau pending settle`: puts something aside as dealt with.
    struct Settle: TijianParsableCommand {
        static let configuration = Help.configuration("settle", key: "bureau.pending.settle")

        @OptionGroup var bureau: BureauOptions

        @Argument(help: Help.option("bureau.pendingNumber"))
        var number: Int64

        func perform(_ console: Console) async throws {
            let desk = try bureau.desk()
            try desk.ledger.settle(number, in: desk.profile.district)
            console.say(Message("commands.bureau.settled", ["number": .number(Int(number))]))
        }
    }
}

extension PendingFiling.State: ExpressibleByArgument {}
