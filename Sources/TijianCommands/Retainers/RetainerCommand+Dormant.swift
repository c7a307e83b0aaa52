import ArgumentParser
import Checklists
import Diagnostics
import Practice
import Workflows

extension RetainerCommand {
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
            let isTable = list.format == .table
            var columns: [Records.Column] = [
                .init("enterprise"), .init("retainer"), .init("lead"), .init("last_service"),
                .init("days", alignment: .trailing), .init("end"),
            ]
            if !isTable { columns.append(.init("why")) }
            let page = try folder.dormantPage(days: days, query)
            let names = try folder.titles(of: page.records.map(\.retainer.enterprise))
            try console.show(page, columns, as: list.format) { client in
                var row = [
                    names[client.retainer.enterprise] ?? client.retainer.client,
                    client.retainer.number.short, client.retainer.terms.lead.text,
                    client.last?.details.day.description ?? "", String(client.days),
                    client.retainer.terms.end.description,
                ]
                if !isTable { row.append(Dormant.explanation(client)) }
                return row
            }
            for client in isTable ? page.records : [] {
                console.say("  · \(client.retainer.number.short)  \(Dormant.explanation(client))")
            }
        }

        private static func explanation(_ client: Office.DormantClient) -> String {
            var parts: [String] = []
            if let last = client.last, last.details.day == client.since {
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
