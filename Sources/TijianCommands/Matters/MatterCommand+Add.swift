public import ArgumentParser
import Checklists
import Diagnostics
import Foundation
import Practice
import Workflows

extension MatterCommand {
    /// `tijian matter add`: registers a matter with its parties.
    struct Add: TijianParsableCommand {
        static let configuration = Help.configuration("add", key: "matter.add")

        @OptionGroup var office: OfficeOptions

        @Option(name: .long, help: Help.option("matter.number"))
        var number: String?

        @Option(name: .long, help: Help.option("matter.title"))
        var title: String

        @Option(name: .long, help: Help.option("matter.kind"))
        var kind: MatterKind

        @OptionGroup var parties: PartyOptions

        @Option(name: .long, help: Help.option("matter.lead"))
        var lead: String?

        @Option(name: .long, help: Help.option("matter.opened"))
        var opened: CalendarDate?

        @Option(name: .long, help: Help.option("matter.closed"))
        var closed: CalendarDate?

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            let matter = try Matter(
                id: Matter.ID(UUID().uuidString.lowercased()),
                number: number ?? folder.nextMatterNumber(),
                title: title,
                kind: kind,
                named: parties.named(),
                lead: lead.map { User.ID($0) },
                openedOn: opened ?? folder.today,
                closedOn: closed,
            )
            let warnings = try folder.register(matter)
            try console.print(matter.number)
            console.show(warnings)
            console.say(Message("commands.matter.added", ["number": .text(matter.number)]))
        }
    }
}

extension MatterKind: ExpressibleByArgument {}
