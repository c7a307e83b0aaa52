public import ArgumentParser
public import Bureau
import BureauLedger
import Diagnostics
import Practice
import Workflows

extension BureauCommand {
    /// `tijian bureau lock`: closes the months through this one.
    struct Lock: TijianParsableCommand {
        static let configuration = Help.configuration("lock", key: "bureau.lock")

        @OptionGroup var bureau: BureauOptions

        @Option(name: .long, help: Help.option("bureau.through"))
        var through: Month

        func perform(_ console: Console) async throws {
            let desk = try bureau.desk()
            try desk.ledger.lock(
                through: through,
                in: desk.profile.district,
                on: desk.office.today,
            )
            console.say(
                Message("commands.bureau.locked", ["month": .text(through.text)])
            )
        }
    }
}

extension Month: ExpressibleByArgument {
    /// Reads `2026-10`.
    public init?(argument: String) {
        let parts = argument.split(separator: "-")
        guard parts.count == 2, parts[0].count == 4, let year = Int(parts[0]),
            let month = Int(parts[1])
        else { return nil }
        self.init(year: year, month: month)
    }

    /// The month as `2026-10`.
    var text: String { "\(year)-\(month < 10 ? "0" : "")\(month)" }
}
