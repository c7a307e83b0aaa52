import ArgumentParser
import Checklists
import Diagnostics
import Practice
import Workflows

extension ConflictCommand {
    /// `tijian conflict list`: the conflict checks and where they stand.
    struct List: TijianParsableCommand {
        static let configuration = Help.configuration("list", key: "conflict.list")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var list: ListOptions

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            let columns: [Records.Column] = [
                .init("check"), .init("check_for"), .init("engagement"), .init("by"), .init("day"),
                .init("hits", alignment: .trailing), .init("status"),
            ]
            let page = try folder.conflictChecks(list.query(in: folder))
            try console.show(page, columns, as: list.format) { check in
                [
                    check.number.short,
                    check.title,
                    Words.text(check.engagement.name),
                    check.searchedBy.text,
                    check.on.description,
                    String(check.hits.count),
                    Words.text(check.status.name),
                ]
            }
        }
    }
}
