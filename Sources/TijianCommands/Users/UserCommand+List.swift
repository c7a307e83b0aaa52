import ArgumentParser
import Checklists
import Diagnostics
import Practice
import Workflows

extension UserCommand {
    /// `tijian user list`: everyone who is registered.
    struct List: TijianParsableCommand {
        static let configuration = Help.configuration("list", key: "user.list")

        @OptionGroup var office: OfficeOptions

        @Option(name: .long, help: Help.option("format"))
        var format: OutputFormat = .table

        func perform(_ console: Console) async throws {
            var records = Records([
                .init("id"), .init("name"), .init("roles"), .init("licence"), .init("status"),
            ])
            for user in try office.office().users() {
                records.rows.append([
                    user.id.text,
                    user.name,
                    user.roles.map { Words.text("role.\($0.rawValue)") }.sorted().joined(
                        separator: "、"
                    ),
                    user.licence?.number ?? "",
                    Words.text("user.status.\(user.status.rawValue)"),
                ])
            }
            try console.print(records.text(format, width: console.width))
        }
    }
}
