import ArgumentParser
import Diagnostics
import Practice
import Workflows

extension ConflictCommand {
    /// `tijian conflict late`: conflicts with checked enterprises that came up after the check.
    struct Late: TijianParsableCommand {
        static let configuration = Help.configuration("late", key: "conflict.late")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var list: ListOptions

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            let columns: [Records.Column] = [
                .init("checkup"), .init("check"), .init("searched"), .init("searched_role"),
                .init("found"), .init("found_role"), .init("found_in"), .init("match"),
                .init("ground"), .init("gravity"),
            ]
            let late = try folder.lateConflicts(list.query(in: folder))
            try console.show(list.page(of: late), columns, as: list.format) { late in
                [
                    late.checkup.number.short,
                    late.check?.number.short ?? Words.text("commands.conflict.byHand"),
                    late.hit.searched.name,
                    Words.text(late.hit.searched.role.name),
                    late.hit.found.party.name,
                    Words.text(late.hit.found.party.role.name),
                    ConflictPage.record(late.hit.found),
                    Words.text(late.hit.match.name),
                    Words.text(late.hit.ground.name),
                    Words.text(late.hit.gravity.name),
                ]
            }
            if !late.isEmpty { console.say(Message("commands.conflict.lateNext")) }
        }
    }
}
