import ArgumentParser
import Checklists
import Diagnostics
import Practice
import Workflows

extension CheckupCommand {
    /// `tijian checkup contacts`: the visits, calls and attempts, of one checkup or of all.
    struct Contacts: TijianParsableCommand {
        static let configuration = Help.configuration("contacts", key: "checkup.contacts")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var list: ListOptions

        @Option(name: .long, help: Help.option("of.checkup"))
        var checkup: String?

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            var query = try list.query(in: folder)
            let only = try checkup.map { try folder.checkup($0) }
            query.party = only?.enterprise ?? query.party
            let page = try folder.page(of: ContactRecord.self, query, only: only?.id, \.checkup)
            let numbers = try folder.titles(of: page.records.map(\.checkup))
            let columns: [Records.Column] = [
                .init("day"), .init("checkup"), .init("mode"), .init("result"), .init("people"),
                .init("present"), .init("place"), .init("time"), .init("note"),
            ]
            try console.show(page, columns, as: list.format) { contact in
                let times = [contact.from, contact.to].compactMap { $0?.description }
                return [
                    contact.on.description, numbers[contact.checkup] ?? "",
                    Words.text(contact.mode.name), Words.text(contact.result.name),
                    contact.people.map(\.text).joined(separator: ", "),
                    contact.present.joined(separator: "、"), contact.place ?? "",
                    times.joined(separator: "–"), contact.note ?? "",
                ]
            }
        }
    }
}
