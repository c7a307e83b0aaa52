import ArgumentParser
import Checklists
import Diagnostics
import Practice
import Workflows

extension ArchiveCommand {
    /// `tijian archive list`: the volumes.
    struct List: TijianParsableCommand {
        static let configuration = Help.configuration("list", key: "archive.list")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var list: ListOptions

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            let page = try folder.page(of: Volume.self, list.query(in: folder))
            let columns: [Records.Column] = [
                .init("volume"), .init("title"), .init("type"), .init("retention"),
                .init("closed_on"), .init("bound_on"), .init("keep_through"),
                .init("items", alignment: .trailing), .init("status"),
            ]
            try console.show(page, columns, as: list.format) { volume in
                [
                    volume.number.short, volume.title, Words.text(volume.matter.name),
                    Words.text(volume.retention.name), volume.closedOn.description,
                    volume.boundOn.description, volume.lastDay?.description ?? "",
                    String(volume.catalogue.count),
                    Words.text(volume.status(on: folder.today).name),
                ]
            }
        }
    }
}
