import ArgumentParser
import Checklists
import Diagnostics
import Practice
import Workflows

extension CheckupCommand {
    /// `tijian checkup list`: the checkups and their states.
    struct List: TijianParsableCommand {
        static let configuration = Help.configuration("list", key: "checkup.list")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var list: ListOptions

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            let columns: [Records.Column] = [
                .init("checkup"), .init("enterprise"), .init("lawyers"), .init("base_date"),
                .init("status"),
            ]
            let page = try folder.page(of: Checkup.self, list.query(in: folder))
            let names = try folder.titles(of: page.records.map(\.enterprise))
            try console.show(page, columns, as: list.format) { checkup in
                [
                    checkup.number.short,
                    names[checkup.enterprise] ?? "",
                    checkup.lawyers.map(\.text).joined(separator: ", "),
                    checkup.baseDate?.description ?? "",
                    Words.text(checkup.status.name),
                ]
            }
        }
    }
}
