import ArgumentParser
import Checklists
import Diagnostics
import Practice
import Workflows

extension ArchiveCommand {
    /// `tijian archive catalogue`: the catalogue of a volume, or the one that a checkup would have now.
    struct Catalogue: TijianParsableCommand {
        static let configuration = Help.configuration("catalogue", key: "archive.catalogue")

        @OptionGroup var office: OfficeOptions

        @Argument(help: Help.option("volume"))
        var volume: String?

        @Option(name: .long, help: Help.option("archive.preview"))
        var checkup: String?

        @Option(name: .long, help: Help.option("format"))
        var format: OutputFormat = .table

        func validate() throws {
            guard (volume == nil) != (checkup == nil) else {
                throw ValidationError(Words.text("commands.archive.whichCatalogue"))
            }
        }

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            var records = Records([
                .init("item_number", alignment: .trailing), .init("item"), .init("title"),
                .init("day"), .init("by"), .init("pages", alignment: .trailing), .init("sealed"),
                .init("hash"),
            ])
            records.rows = try items(in: folder).map { item in
                [
                    String(item.number), Words.text(item.group.name),
                    Words.text("commands.archive.title", ["title": item.titleWords]),
                    item.on.description, item.by, item.pages.map(String.init) ?? "",
                    item.isRestricted ? Words.text("commands.archive.sealed") : "",
                    format == .table ? String(item.hash.prefix(12)) : item.hash,
                ]
            }
            try console.print(records.text(format, width: console.width))
        }

        private func items(in office: Office) throws -> [CatalogueItem] {
            if let volume { return try office.find(Volume.self, volume).value.catalogue }
            return try office.catalogue(of: office.open(office.checkup(checkup ?? "").id))
        }
    }
}
