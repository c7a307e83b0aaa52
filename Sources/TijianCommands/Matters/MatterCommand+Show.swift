import ArgumentParser
import Checklists
import Diagnostics
import Practice
import Workflows

extension MatterCommand {
    /// `tijian matter show`: one matter with its parties.
    struct Show: TijianParsableCommand {
        static let configuration = Help.configuration("show", key: "matter.show")

        @OptionGroup var office: OfficeOptions

        @Argument(help: Help.option("matter"))
        var matter: String

        @Option(name: .long, help: Help.option("format"))
        var format: OutputFormat = .table

        func perform(_ console: Console) async throws {
            let matter = try office.office().matter(matter).value
            var records = Records([.init("what"), .init("value"), .init("credit_code")])
            func add(_ title: String, _ value: String, _ code: String = "") {
                records.rows.append([title, value, code])
            }
            add(Words.text("column.matter"), matter.number)
            add(Words.text("column.matter_title"), matter.title)
            add(Words.text("column.type"), Words.text(matter.kind.name))
            for party in matter.named {
                add(Words.text(party.role.name), party.name, party.code?.text ?? "")
            }
            add(Words.text("column.lawyers"), matter.lead?.text ?? "")
            add(Words.text("column.opened_on"), matter.openedOn.description)
            add(Words.text("column.closed_on"), matter.closedOn?.description ?? "")
            add(Words.text("column.status"), Words.text(matter.status.name))
            try console.print(records.text(format, width: console.width))
        }
    }
}
