import ArgumentParser
import Checklists
import Diagnostics
import Practice
import Workflows

extension RectifyCommand.Visit {
    /// `tijian rectify visit list`: the follow-ups of one checkup or of all.
    struct List: TijianParsableCommand {
        static let configuration = Help.configuration("list", key: "rectify.visit.list")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var list: ListOptions

        @Argument(help: Help.option("rectify.checkup"))
        var checkup: String?

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            let columns: [Records.Column] = [
                .init("checkup"), .init("enterprise"), .init("status"), .init("planned_for"),
                .init("visited_on"), .init("mode"), .init("by"), .init("result"), .init("needs"),
            ]
            var query = try list.query(in: folder)
            query.checkup = try checkup.map { try folder.checkup($0).id }
            let page = try folder.page(of: FollowUp.self, query)
            let names = try folder.titles(of: page.records.map(\.enterprise))
            try console.show(page, columns, as: list.format) { followUp in
                [
                    followUp.number,
                    names[followUp.enterprise] ?? "",
                    Words.text(followUp.isMade ? "commands.visit.made" : "commands.visit.planned"),
                    followUp.due?.description ?? "",
                    followUp.account?.on.description ?? "",
                    followUp.account.map { Words.text($0.mode.name) } ?? "",
                    followUp.account?.visitor ?? "",
                    followUp.account?.summary ?? "",
                    followUp.account?.needs ?? "",
                ]
            }
        }
    }
}

extension FollowUpAccount {
    /// Who made the visit.
    fileprivate var visitor: String {
        switch content {
        case .firm: by.text
        case .justiceOffice(let counts): counts.office
        }
    }

    /// What the enterprise needs now; an office of justice does not say.
    fileprivate var needs: String? {
        if case .firm(_, let needs) = content { needs } else { nil }
    }

    /// What was found, counted.
    fileprivate var summary: String {
        switch content {
        case .firm(let results, _):
            return FollowUpResult.Outcome.allCases.compactMap { outcome in
                let count = results.count { $0.outcome == outcome }
                return count == 0 ? nil : "\(Words.text(outcome.name)) \(count)"
            }.joined(separator: Words.text("commands.visit.separator"))
        case .justiceOffice(let counts):
            let satisfaction = counts.satisfaction.map {
                Words.text("commands.visit.satisfaction", ["mark": .number($0)])
            }
            let numbers = Words.text(
                "commands.visit.numbers",
                [
                    "done": .number(counts.done), "open": .number(counts.open),
                    "declined": .number(counts.declined),
                ],
            )
            return [numbers, satisfaction].compactMap { $0 }.joined(
                separator: Words.text("commands.visit.separator")
            )
        }
    }
}
