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
        @OptionGroup var list: ListOptions

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            let columns: [Records.Column] = [
                .init("id"), .init("name"), .init("roles"), .init("licence"), .init("category"),
                .init("firm"), .init("status"),
            ]
            let directory = try folder.directory()
            let page = try folder.page(of: User.self, list.query(in: folder))
            try console.show(page, columns, as: list.format) { user in
                [
                    user.id.text,
                    user.name,
                    user.roles.map { Words.text("role.\($0.rawValue)") }.sorted().joined(
                        separator: "、"
                    ),
                    user.licence?.number ?? "",
                    user.details.category.map { Words.text("field.category.\($0.rawValue)") } ?? "",
                    user.firm.map { directory.firmName($0.text) } ?? "",
                    Words.text("user.status.\(user.status.rawValue)"),
                ]
            }
        }
    }
}
