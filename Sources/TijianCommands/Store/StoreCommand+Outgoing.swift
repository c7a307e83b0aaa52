import ArgumentParser
import Checklists
import Diagnostics
import Practice
import Workflows

extension StoreCommand {
    /// `tijian store outgoing`: who took which forms, tables and volumes out of the data folder.
    struct Outgoing: TijianParsableCommand {
        static let configuration = Help.configuration("outgoing", key: "store.outgoing")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var list: ListOptions

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            let columns: [Records.Column] = [
                .init("day"), .init("user"), .init("what"), .init("title"), .init("about"),
                .init("count", alignment: .trailing), .init("format"), .init("hash"),
            ]
            let page = try folder.page(of: Disclosure.self, list.query(in: folder))
            try console.show(page, columns, as: list.format) { disclosure in
                [
                    disclosure.day.description, disclosure.user.text,
                    Words.text("commands.disclosure.\(disclosure.what.rawValue)"),
                    disclosure.name, disclosure.about ?? "",
                    disclosure.rows.map(String.init) ?? "", disclosure.format ?? "",
                    disclosure.hash.map { String($0.text.prefix(12)) } ?? "",
                ]
            }
        }
    }
}
