import ArgumentParser
import Checklists
import Diagnostics
import Practice
import Workflows

extension MatterCommand {
    /// `tijian matter edit`: changes what is given and leaves the rest.
    struct Edit: TijianParsableCommand {
        static let configuration = Help.configuration("edit", key: "matter.edit")

        @OptionGroup var office: OfficeOptions

        @Argument(help: Help.option("matter"))
        var matter: String

        @Option(name: .long, help: Help.option("matter.number"))
        var number: String?

        @Option(name: .long, help: Help.option("matter.title"))
        var title: String?

        @Option(name: .long, help: Help.option("matter.kind"))
        var kind: MatterKind?

        @OptionGroup var parties: PartyOptions

        @Option(name: .long, help: Help.option("matter.remove"))
        var remove: [String] = []

        @Option(name: .long, help: Help.option("matter.lead"))
        var lead: String?

        @Option(name: .long, help: Help.option("matter.opened"))
        var opened: CalendarDate?

        @Flag(name: .long, help: Help.option("matter.reopen"))
        var reopen = false

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            let held = try folder.matter(matter)
            console.show(try folder.register(edited(held.value), over: held))
            console.say(Message("commands.recorded"))
        }

        private func edited(_ old: Matter) throws -> Matter {
            for name in remove where !old.named.contains(where: { $0.name == name }) {
                throw Diagnostic(
                    .error,
                    Message("commands.unknownParty"),
                    remedy: Message("commands.unknownParty.remedy", ["number": .text(old.number)]),
                )
            }
            let kept = old.named.filter { !remove.contains($0.name) }
            let added = try parties.named().filter { !kept.contains($0) }
            return try Matter(
                id: old.id,
                number: number ?? old.number,
                title: title ?? old.title,
                kind: kind ?? old.kind,
                named: kept + added,
                lead: lead.map { User.ID($0) } ?? old.lead,
                openedOn: opened ?? old.openedOn,
                closedOn: reopen ? nil : old.closedOn,
            )
        }
    }
}
