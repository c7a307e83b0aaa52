import ArgumentParser
import Checklists
import Diagnostics
import Practice
import Workflows

extension ArchiveCommand {
    /// `tijian archive open`: binds a closed checkup, or a retainer that has ended, into a volume.
    struct Open: TijianParsableCommand {
        static let configuration = Help.configuration("open", key: "archive.open")

        @OptionGroup var office: OfficeOptions

        @Argument(help: Help.option("checkup"))
        var checkup: String?

        @Option(name: .long, help: Help.option("archive.retainer"))
        var retainer: String?

        @Option(name: .long, help: Help.option("archive.closedOn"))
        var closedOn: CalendarDate?

        @Option(name: .long, help: Help.option("archive.retention"))
        var retention: RetentionClass = .long

        @Option(name: .long, help: Help.option("archive.title"))
        var title: String?

        @Option(name: .long, help: Help.option("step.on"))
        var on: CalendarDate?

        func validate() throws {
            guard (checkup == nil) != (retainer == nil) else {
                throw ValidationError(Words.text("commands.archive.which"))
            }
        }

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            var plan = VolumePlan()
            plan.retention = retention
            plan.title = title
            plan.on = on
            plan.closedOn = closedOn
            let volume = try bind(plan, in: folder)
            try console.print(volume.number.short)
            console.say(
                Message(
                    "commands.archive.bound",
                    [
                        "number": .text(volume.number.description),
                        "count": .number(volume.catalogue.count),
                    ],
                )
            )
        }

        private func bind(_ plan: VolumePlan, in office: Office) throws -> Volume {
            if let retainer { return try office.archive(retainer: retainer, plan) }
            var file = try office.open(office.checkup(checkup ?? "").id)
            return try office.archive(&file, plan)
        }
    }
}
