import ArgumentParser
import Bureau
import Diagnostics
import Foundation
import Reports
import Store
import Workflows

extension BureauCommand {
    /// `tijian bureau bulletin`: the yearly bulletin, counted from the ledger.
    struct BulletinCommand: TijianParsableCommand {
        static let configuration = Help.configuration("bulletin", key: "bureau.bulletin")

        @OptionGroup var bureau: BureauOptions

        @Option(name: .long, help: Help.option("bureau.bulletin.year"))
        var year: Int

        @Option(name: .long, help: Help.option("bureau.bulletin.template"))
        var template: String?

        @Option(
            name: [.customShort("o"), .customLong("out")],
            help: Help.option("bureau.bulletin.out"),
        )
        var out: String?

        private var ending: String? {
            out.map { URL(filePath: $0).pathExtension.lowercased() }
        }

        func validate() throws {
            guard let ending, !["txt", "html", "json"].contains(ending) else { return }
            throw ValidationError(Words.text("commands.bureau.bulletin.format"))
        }

        func perform(_ console: Console) async throws {
            let desk = try bureau.desk()
            let shipped = bureau.folder.appending(path: "templates/bulletin.yaml")
            let wording =
                try template.map { try desk.bulletinTemplate(at: URL(filePath: $0)) }
                ?? desk.bulletinTemplate(shipped: shipped)
            let bulletin = try desk.bulletin(
                wording,
                year: year,
                in: bureau.office.language.chosen,
            )
            guard let out else { return try console.print(bulletin.text) }
            try OutputFiles.write(data(of: bulletin), to: URL(filePath: out))
            try console.print(out)
        }

        private func data(of bulletin: Bulletin) throws -> Data {
            switch ending {
            case "json": return try CanonicalJSON.encoded(bulletin)
            case "html":
                return Data(try HTMLRenderer(folder: ReportOptions.folder).html(bulletin).utf8)
            default: return Data(bulletin.text.utf8)
            }
        }
    }
}
