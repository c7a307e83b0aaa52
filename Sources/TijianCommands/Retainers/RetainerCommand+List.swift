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
            let columns: [Records.Column] = [
                .init("retainer"), .init("enterprise"), .init("kind"), .init("lead"),
                .init("start"), .init("end"), .init("status"), .init("renewal_60"),
                .init("renewal_30"),
            ]
            let page = try folder.page(of: Retainer.self, query)
            let names = try folder.titles(of: page.records.map(\.enterprise))
            try console.show(page, columns, as: list.format) { retainer in
                let marks = List.marks(retainer, on: day)
                return [
                    retainer.number.short,
                    names[retainer.enterprise] ?? retainer.client,
                    Words.text(retainer.terms.kind.name),
                    retainer.terms.lead.text,
                    retainer.terms.start.description,
                    retainer.terms.end.description,
                    Words.text(retainer.status(on: day).name),
                    marks.first, marks.second,
                ]
            }
        }

        /// The two days of reminder as long as renewal is open; one that has come has a mark behind it.
        private static func marks(
            _ retainer: Retainer,
            on day: CalendarDate,
        ) -> (first: String, second: String) {
            guard retainer.isRenewalOpen else { return ("", "") }
            let marks = retainer.renewalMarks.map { $0 <= day ? "\($0) ●" : "\($0)" }
            return marks.count == 2 ? (marks[0], marks[1]) : ("", marks.first ?? "")
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
