import ArgumentParser
import Checklists
import Diagnostics
import Practice
import Workflows

extension ConflictCommand {
    /// `tijian conflict stale`: the checks that no longer hold, because parties have changed or others have come up.
    struct Stale: TijianParsableCommand {
        static let configuration = Help.configuration("stale", key: "conflict.stale")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var list: ListOptions

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            let columns: [Records.Column] = [
                .init("check"), .init("checkup_or_matter"), .init("check_for"), .init("day"),
                .init("other_parties"), .init("new_hits", alignment: .trailing), .init("status"),
            ]
            let stale = try folder.staleChecks(list.query(in: folder))
            try console.show(list.page(of: stale), columns, as: list.format) { stale in
                [
                    stale.check.number.short,
                    stale.number,
                    stale.check.title,
                    stale.check.on.description,
                    Words.text(stale.hasOtherParties ? "commands.yes" : "commands.no"),
                    String(stale.news.count),
                    Words.text(stale.check.status.name),
                ]
            }
            if !stale.isEmpty { console.say(Message("commands.conflict.staleNext")) }
        }
    }
}
