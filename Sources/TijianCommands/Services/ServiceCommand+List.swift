import ArgumentParser
import Checklists
import Diagnostics
import Practice
import Workflows

extension ServiceCommand {
    /// `tijian service list`: the service ledger.
    struct List: TijianParsableCommand {
        static let configuration = Help.configuration("list", key: "service.list")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var list: ListOptions

        @Option(name: .long, help: Help.option("service.listRetainer"))
        var retainer: String?

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            let query = try list.query(in: folder)
            let columns: [Records.Column] = [
                .init("service"), .init("day"), .init("client"), .init("service_type"),
                .init("subject"), .init("mode"), .init("lawyers"),
                .init("hours", alignment: .trailing), .init("status"),
            ]
            let page =
                if let retainer {
                    try folder.page(under: folder.retainer(retainer).value, query)
                } else {
                    try folder.page(of: ServiceRecord.self, query)
                }
            let names = try folder.titles(
                of: page.records.compactMap(\.details.recipient.enterprise)
            )
            try console.show(page, columns, as: list.format) { record in
                let details = record.details
                return [
                    record.number.short, details.day.description,
                    ServicePage.recipient(
                        record,
                        details.recipient.enterprise.flatMap { names[$0] },
                    ),
                    Words.text(details.type.name), details.subject, Words.text(details.mode.name),
                    details.lawyers.map(\.lawyer.text).joined(separator: ", "),
                    ServicePage.hours(of: record), Words.text(record.status.name),
                ]
            }
        }
    }

    /// `tijian service show`: everything about one service.
    struct Show: TijianParsableCommand {
        static let configuration = Help.configuration("show", key: "service.show")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var name: ServiceArgument

        @Option(name: .long, help: Help.option("format"))
        var format: OutputFormat = .table

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            let record = try folder.service(name.service).value
            let records = try ServicePage(record, in: folder).records
            try console.print(records.text(format, width: console.width))
            ServiceCommand.sayWhatIsMissing(record, console)
        }
    }
}
