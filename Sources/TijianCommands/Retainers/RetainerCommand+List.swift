import ArgumentParser
import Checklists
import Diagnostics
import Practice
import Workflows

extension RetainerCommand {
    /// `tijian retainer list`: the retainers, and where they stand on a day.
    struct List: TijianParsableCommand {
        static let configuration = Help.configuration("list", key: "retainer.list")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var list: ListOptions

        @Option(name: .long, help: Help.option("retainer.on"))
        var on: CalendarDate?

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            let day = on ?? folder.today
            var query = try list.query(in: folder)
            query.statuses = []
            query.term = TermFilter(on: day, try statuses())
            let isTable = list.format == .table
            var columns: [Records.Column] = [
                .init("retainer"), .init("enterprise"), .init("kind"), .init("lead"),
                .init("start"), .init("end"), .init("status"), .init("renewal_60"),
                .init("renewal_30"),
            ]
            if !isTable { columns.append(.init("renewal_due")) }
            let page = try folder.page(of: Retainer.self, query)
            let names = try folder.titles(of: page.records.map(\.enterprise))
            try console.show(page, columns, as: list.format) { retainer in
                let marks = List.marks(retainer, on: day)
                let words = isTable ? marks.map(\.marked) : marks.map(\.day.description)
                var row = [
                    retainer.number.short,
                    names[retainer.enterprise] ?? retainer.client,
                    Words.text(retainer.terms.kind.name),
                    retainer.terms.lead.text,
                    retainer.terms.start.description,
                    retainer.terms.end.description,
                    Words.text(retainer.status(on: day).name),
                    words.count == 2 ? words[0] : "", words.last ?? "",
                ]
                if !isTable { row.append(marks.last { $0.hasCome }?.name ?? "") }
                return row
            }
        }

        /// One of the days on which renewal comes up.
        private struct Mark {
            let name: String
            let day: CalendarDate
            let hasCome: Bool

            /// The day, with a mark behind it once it has come.
            var marked: String { hasCome ? "\(day) ●" : "\(day)" }
        }

        /// The days on which renewal comes up, the earlier first, as long as nobody has decided.
        private static func marks(_ retainer: Retainer, on day: CalendarDate) -> [Mark] {
            guard retainer.isRenewalOpen else { return [] }
            let days = retainer.renewalMarks
            return zip(Retainer.reminders.suffix(days.count), days).map {
                Mark(name: String($0), day: $1, hasCome: $1 <= day)
            }
        }

        private func statuses() throws -> [RetainerStatus] {
            try (list.status?.elements ?? []).map { name in
                if let status = RetainerStatus(rawValue: name)
                    ?? RetainerStatus.allCases.first(where: { Words.text($0.name) == name })
                {
                    return status
                }
                throw ValidationError(
                    Words.text(
                        "commands.unknownStatus",
                        [
                            "name": .text(name),
                            "known": .text(
                                RetainerStatus.allCases.map(\.rawValue).joined(separator: ", ")
                            ),
                        ],
                    )
                )
            }
        }
    }
}
