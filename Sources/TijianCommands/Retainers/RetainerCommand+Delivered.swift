import ArgumentParser
import Checklists
import Diagnostics
import Practice
import Workflows

extension RetainerCommand {
    /// `tijian retainer delivered`: what was promised, and what was delivered.
    struct Delivered: TijianParsableCommand {
        static let configuration = Help.configuration("delivered", key: "retainer.delivered")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var name: RetainerArgument

        @Option(name: .long, help: Help.option("format"))
        var format: OutputFormat = .table

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            let retainer = try folder.retainer(name.retainer).value
            var records = Records([
                .init("service_type"), .init("promised", alignment: .trailing),
                .init("delivered", alignment: .trailing), .init("confirmed", alignment: .trailing),
                .init("remaining", alignment: .trailing), .init("hours", alignment: .trailing),
                .init("without_hours", alignment: .trailing),
            ])
            let deliveries = try folder.deliveries(of: retainer)
            for delivery in deliveries {
                let tally = delivery.delivered
                records.rows.append([
                    Words.text(delivery.type.name), delivery.promised.map(String.init) ?? "",
                    String(tally.count), String(tally.confirmed),
                    delivery.remaining.map(String.init) ?? "",
                    WorkHours.text(tenths: tally.tenths), String(tally.withoutHours),
                ])
            }
            try console.print(records.text(format, width: console.width))
            guard format == .table else { return }
            console.say(Delivered.summary(retainer, deliveries, on: folder.today))
            let without = deliveries.reduce(0) { $0 + $1.delivered.withoutHours }
            if without > 0 {
                console.say(Message("commands.retainer.hoursShort", ["count": .number(without)]))
            }
        }

        private static func summary(
            _ retainer: Retainer,
            _ deliveries: [Delivery],
            on day: CalendarDate,
        ) -> Message {
            let terms = retainer.terms
            let length = terms.end.dayNumber - terms.start.dayNumber + 1
            let gone = min(max(day.dayNumber - terms.start.dayNumber + 1, 0), length)
            return Message(
                "commands.retainer.progress",
                [
                    "gone": .number(gone), "length": .number(length),
                    "owed": .number(deliveries.reduce(0) { $0 + ($1.remaining ?? 0) }),
                ],
            )
        }
    }
}
