import ArgumentParser
import Bureau
import Checklists
import Diagnostics
import Practice
import Workflows

extension BureauCommand.PublicServiceCommand {
    /// `tijian bureau service list`: the services on record.
    struct List: TijianParsableCommand {
        static let configuration = Help.configuration("list", key: "bureau.service.list")

        @OptionGroup var bureau: BureauOptions
        @OptionGroup var list: ListOptions

        func perform(_ console: Console) async throws {
            let desk = try bureau.desk()
            let office = try desk.serviceOffice(bureau.office.language.chosen)
            let keys = ["number", "type", "day", "until", "place", "people", "money", "score"]
            let records = RecordList<PublicServiceForm>(keys: keys, office: office)
            try records.show(list, console, more: ["void"]) { record in
                [record.voided?.on.description ?? ""]
            }
        }
    }

    /// `tijian bureau service types`: the types that the bureau's list has.
    struct Types: TijianParsableCommand {
        static let configuration = Help.configuration("types", key: "bureau.service.types")

        @OptionGroup var bureau: BureauOptions

        @Option(name: .long, help: Help.option("format"))
        var format: OutputFormat = .table

        func perform(_ console: Console) async throws {
            let language = bureau.office.language.chosen
            let types = try bureau.book().serviceTypes.sorted { $0.key < $1.key }
            let records = Records(
                [.init("word"), .init("name")],
                rows: types.map { [$0.key.text, $0.value[language]] },
            )
            try console.print(records.text(format, width: console.width))
        }
    }
}
