import ArgumentParser
import Checklists
import Diagnostics
import Practice
import Workflows

extension CheckupCommand {
    /// `tijian checkup next`: what to do now about one checkup, or about all open ones of the user.
    struct Next: TijianParsableCommand {
        static let configuration = Help.configuration("next", key: "checkup.next")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var list: ListOptions

        @Argument(help: Help.option("checkup"))
        var checkup: String?

        @Flag(name: .long, help: Help.option("next.all"))
        var all = false

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            if let checkup {
                try show(folder.next(folder.checkup(checkup).id), console)
            } else {
                try showAll(folder, console)
            }
        }

        private func show(_ next: NextSteps, _ console: Console) throws {
            let rows = NextRow.all(next)
            if rows.isEmpty { console.say(Message("commands.next.nothing")) }
            guard list.format == .table else {
                let records = Records(
                    [.init("step"), .init("ready"), .init("obstacle"), .init("command")],
                    rows: rows.map { [$0.step, mark($0), $0.obstacle, $0.command] },
                )
                return try console.print(records.text(list.format, width: nil))
            }
            for row in rows {
                let lines =
                    ["\(row.step)  \(mark(row))", row.command]
                    + row.obstacle.split(separator: "\n").map(String.init)
                try console.print(lines.filter { !$0.isEmpty }.joined(separator: "\n  "))
            }
        }

        private func showAll(_ folder: Office, _ console: Console) throws {
            var query = try list.query(in: folder)
            if !all, query.person == nil { query.person = User.ID(office.claimedUser) }
            if query.statuses.isEmpty {
                query.statuses = CheckupStatus.allCases.filter { $0 != .archived }.map(\.rawValue)
            }
            let page = try folder.page(of: Checkup.self, query)
            if !all, page.total == 0, !office.claimedUser.isEmpty {
                console.say(
                    Message("commands.next.emptyMine", ["user": .text(office.claimedUser)])
                )
            }
            let names = try folder.titles(of: page.records.map(\.enterprise))
            let steps = try folder.next(page.records.map(\.id))
            let byID = Dictionary(steps.map { ($0.checkup.id, $0) }) { first, _ in first }
            let isWide = list.format != .table || console.width >= 100
            var columns: [Records.Column] = [
                .init("checkup"), .init("enterprise"), .init("status"), .init("step"),
                .init("ready"),
            ]
            if isWide { columns.append(.init("command")) }
            try console.show(page, columns, as: list.format) { checkup in
                let row = byID[checkup.id].flatMap(NextRow.first)
                return [
                    checkup.number.short, names[checkup.enterprise] ?? "",
                    Words.text(checkup.status.name), row?.step ?? "", row.map(mark) ?? "",
                    row?.command ?? "",
                ]
            }
        }

        private func mark(_ row: NextRow) -> String {
            Words.text(row.isReady ? "commands.next.ready" : "commands.next.blocked")
        }
    }
}
