import ArgumentParser
import Checklists
import Diagnostics
import Practice
import Workflows

extension MatterCommand {
    /// `tijian matter list`: the matters of the firm.
    struct List: TijianParsableCommand {
        static let configuration = Help.configuration("list", key: "matter.list")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var list: ListOptions

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            let columns: [Records.Column] = [
                .init("matter"), .init("matter_title"), .init("type"), .init("clients"),
                .init("lawyers"), .init("opened_on"), .init("closed_on"), .init("status"),
            ]
            let page = try folder.matters(list.query(in: folder))
            try console.show(page, columns, as: list.format) { matter in
                [
                    matter.number,
                    matter.title,
                    Words.text(matter.kind.name),
                    matter.named.filter { $0.role == .client }.map(\.name).joined(separator: ", "),
                    matter.lead?.text ?? "",
                    matter.openedOn.description,
                    matter.closedOn?.description ?? "",
                    Words.text(matter.status.name),
                ]
            }
        }
    }
}
