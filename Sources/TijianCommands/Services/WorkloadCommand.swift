import ArgumentParser
import Checklists
import Diagnostics
import Practice
import Workflows

/// `tijian workload`: what each lawyer has to do and has done.
struct WorkloadCommand: TijianParsableCommand {
    static let configuration = Help.configuration("workload", key: "workload")

    @OptionGroup var office: OfficeOptions

    @Option(name: .long, help: Help.option("list.from"))
    var from: CalendarDate?

    @Option(name: .long, help: Help.option("list.through"))
    var through: CalendarDate?

    @Option(name: .long, help: Help.option("list.person"))
    var person: String?

    @Option(name: .long, help: Help.option("format"))
    var format: OutputFormat = .table

    func perform(_ console: Console) async throws {
        let folder = try office.office()
        let last = through ?? folder.today
        let year = last.components.year
        let first = from ?? CalendarDate(year: year, month: 1, day: 1) ?? last
        let loads = try folder.workloads(
            from: first,
            through: last,
            of: person.map { User.ID($0) },
        )
        var records = Records([
            .init("lawyer"), .init("leading", alignment: .trailing),
            .init("assisting", alignment: .trailing), .init("records", alignment: .trailing),
            .init("hours", alignment: .trailing), .init("without_hours", alignment: .trailing),
            .init("open_checkups", alignment: .trailing), .init("note"),
        ])
        for load in loads {
            records.rows.append([
                load.lawyer.name, String(load.leading), String(load.assisting),
                String(load.records), WorkHours.text(tenths: load.tenths),
                String(load.withoutHours), String(load.openCheckups),
                load.lawyer.status == .active ? "" : Words.text("user.status.left"),
            ])
        }
        try console.print(records.text(format, width: console.width))
        guard format == .table else { return }
        let without = loads.reduce(0) { $0 + $1.withoutHours }
        console.say(
            Message(
                "commands.workload.period",
                [
                    "first": .text(first.description), "last": .text(last.description),
                    "without": .number(without),
                ],
            )
        )
    }
}
