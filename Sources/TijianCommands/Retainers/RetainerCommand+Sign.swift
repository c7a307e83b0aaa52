import ArgumentParser
import Checklists
import Diagnostics
import Practice
import Workflows

extension RetainerCommand {
    /// `tijian retainer sign`: records the day of the signature.
    struct Sign: TijianParsableCommand {
        static let configuration = Help.configuration("sign", key: "retainer.sign")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var name: RetainerArgument

        @Option(name: .long, help: Help.option("retainer.signedOn"))
        var on: CalendarDate?

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            let day = on ?? folder.today
            let signed = try folder.sign(folder.retainer(name.retainer), on: day)
            console.say(
                Message(
                    "commands.retainer.signed",
                    ["number": .text(signed.number.short), "on": .text(day.description)],
                )
            )
        }
    }

    /// `tijian retainer pay`: records that the money of an instalment came in.
    struct Pay: TijianParsableCommand {
        static let configuration = Help.configuration("pay", key: "retainer.pay")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var name: RetainerArgument

        @Argument(help: Help.option("retainer.place"))
        var instalment: Int

        @Option(name: .long, help: Help.option("retainer.paidOn"))
        var on: CalendarDate?

        @Option(name: .long, help: Help.option("retainer.amount"))
        var amount: String?

        @Option(name: .long, help: Help.option("retainer.receipt"))
        var receipt: String?

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            let paid = try folder.pay(
                folder.retainer(name.retainer),
                instalment: instalment,
                amount.map { try MoneyAmount(reading: $0) },
                on: on ?? folder.today,
                receipt: receipt,
            )
            let open = MoneyAmount.sum(paid.openInstalments.map(\.amount))
            console.say(
                Message(
                    "commands.retainer.paid",
                    [
                        "number": .text(paid.number.short), "paid": .text(paid.paid.description),
                        "open": .text(open.description),
                    ],
                )
            )
        }
    }
}
