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
        }

        private static func summary(
            _ retainer: Retainer,
            _ deliveries: [Delivery],
            on day: CalendarDate,
        ) -> Message {
            let terms = retainer.terms
            let length = terms.end.dayNumber - terms.start.dayNumber + 1
            let gone = min(max(day.dayNumber - terms.start.dayNumber + 1, 0), length)
            let without = deliveries.reduce(0) { $0 + $1.delivered.withoutHours }
            return Message(
                "commands.retainer.progress",
                [
                    "gone": .number(gone), "length": .number(length),
                    "owed": .number(deliveries.reduce(0) { $0 + ($1.remaining ?? 0) }),
                    "without": .number(without),
                ],
            )
        }
    }

    /// `tijian retainer dormant`: clients for whom nothing was done in a long time.
    struct Dormant: TijianParsableCommand {
        static let configuration = Help.configuration("dormant", key: "retainer.dormant")

        @OptionGroup var office: OfficeOptions

        @Option(name: .long, help: Help.option("retainer.days"))
        var days = 90

        @OptionGroup var list: ListOptions

        func validate() throws {
            guard days >= 1 else {
                throw ValidationError(Words.text("commands.retainer.daysNumber"))
            }
        }

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            let query = try list.query(in: folder)
            let columns: [Records.Column] = [
                .init("enterprise"), .init("retainer"), .init("lead"), .init("last_service"),
                .init("days", alignment: .trailing), .init("end"), .init("why"),
            ]
            let page = try folder.dormantPage(days: days, query)
            let names = try folder.titles(of: page.records.map(\.retainer.enterprise))
            try console.show(page, columns, as: list.format) { client in
                [
                    names[client.retainer.enterprise] ?? client.retainer.client,
                    client.retainer.number.short, client.retainer.terms.lead.text,
                    client.last?.details.day.description ?? "", String(client.days),
                    client.retainer.terms.end.description, Dormant.explanation(client),
                ]
            }
        }

        private static func explanation(_ client: Office.DormantClient) -> String {
            var parts: [String] = []
            if let last = client.last {
                parts.append(
                    Words.text(
                        "commands.dormant.since",
                        [
                            "on": .text(last.details.day.description),
                            "type": .message(last.details.type.name),
                            "number": .text(last.number.short), "days": .number(client.days),
                        ],
                    )
                )
            } else {
                parts.append(
                    Words.text(
                        "commands.dormant.never",
                        ["on": .text(client.since.description), "days": .number(client.days)],
                    )
                )
            }
            if client.owed > 0 {
                parts.append(Words.text("commands.dormant.owed", ["count": .number(client.owed)]))
            }
            return parts.joined(separator: Words.text("commands.dormant.and"))
        }
    }
}
