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
            let records = Records(
                [.init("step"), .init("ready"), .init("obstacle"), .init("command")],
                rows: rows.map { [$0.step, mark($0), $0.obstacle, $0.command] },
            )
            try console.print(records.text(list.format, width: console.width))
            if rows.isEmpty { console.say(Message("commands.next.nothing")) }
            guard list.format == .table else { return }
            for row in rows where !row.isReady { console.say("\(row.step)\n  \(row.obstacle)") }
        }

        private func showAll(_ folder: Office, _ console: Console) throws {
            var query = try list.query(in: folder)
            if !all, query.person == nil { query.person = User.ID(office.claimedUser) }
            if query.statuses.isEmpty {
                query.statuses = CheckupStatus.allCases.filter { $0 != .archived }.map(\.rawValue)
            }
            let page = try folder.page(of: Checkup.self, query)
            let names = try folder.titles(of: page.records.map(\.enterprise))
            let steps = try folder.next(page.records.map(\.id))
            let byID = Dictionary(steps.map { ($0.checkup.id, $0) }) { first, _ in first }
            let columns: [Records.Column] = [
                .init("checkup"), .init("enterprise"), .init("status"), .init("step"),
                .init("ready"), .init("command"),
            ]
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
