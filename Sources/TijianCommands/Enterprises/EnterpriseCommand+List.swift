import ArgumentParser
import Checklists
import Diagnostics
import Practice
import Workflows

extension EnterpriseCommand {
    /// `tijian enterprise list`: the enterprises that are registered.
    struct List: TijianParsableCommand {
        static let configuration = Help.configuration("list", key: "enterprise.list")

        @OptionGroup var office: OfficeOptions

        @Option(name: .long, help: Help.option("format"))
        var format: OutputFormat = .table

        func perform(_ console: Console) async throws {
            var records = Records([
                .init("name"), .init("credit_code"), .init("type"), .init("industry"),
                .init("headcount", alignment: .trailing), .init("id"),
            ])
            for enterprise in try office.office().enterprises().sorted(by: { $0.name < $1.name }) {
                records.rows.append([
                    enterprise.name,
                    enterprise.registration.code?.text ?? "",
                    Words.text("entity.\(enterprise.entityType.rawValue)"),
                    enterprise.industry?.text ?? "",
                    enterprise.figures.headcount.map(String.init) ?? "",
                    enterprise.id.text,
                ])
            }
            try console.print(records.text(format, width: console.width))
        }
    }
}
