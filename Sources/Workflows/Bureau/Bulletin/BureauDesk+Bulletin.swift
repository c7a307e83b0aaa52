public import Bureau
import BureauLedger
import ChecklistYAML
import Checklists
public import Diagnostics
public import Foundation
import Practice
public import Reports
import Store

extension BureauDesk {
    /// The wording of the bureau's bulletin: its own in the data folder, else the one that is shipped.
    public func bulletinTemplate(shipped: URL) throws -> BulletinTemplate {
        let own = URL(filePath: office.folder.path).appending(path: BureauDesk.ownBulletin)
        let hasOwn = FileManager.default.fileExists(atPath: own.path)
        return try bulletinTemplate(at: hasOwn ? own : shipped)
    }

    /// The wording of a bulletin in a file; throws everything that is wrong with it.
    public func bulletinTemplate(at file: URL) throws -> BulletinTemplate {
        guard let bytes = FileManager.default.contents(atPath: file.path) else {
            throw Diagnostic.workflow("bulletinUnreadable", subject: file.path)
        }
        let names = BulletinNames(book: book, campaigns: try campaigns().keys)
        let read = BulletinReader(names: names).read(bytes: bytes, file: file.path)
        let list = DiagnosticList(read.diagnostics)
        guard let template = read.template, !list.hasErrors else { throw list }
        return template
    }

    /// The bulletin of a year, every figure counted from the ledger, fit for publication.
    public func bulletin(
        _ template: BulletinTemplate,
        year: Int,
        in language: Language,
    ) throws -> Bulletin {
        let (thisYear, _, _) = office.today.components
        guard year <= thisYear, year >= 2000 else {
            throw Diagnostic.workflow("bulletinYear", ["year": .number(thisYear)])
        }
        let byID = Dictionary(book.indicators.map { ($0.id, $0) }) { first, _ in first }
        let indicators = template.indicators.compactMap { byID[$0] }
        let counts = try BulletinCounting(desk: self, year: year).counts(of: indicators)
        let rule = SmallCounts()
        let figures = rule.covering(
            indicators.map { BulletinFigure($0, counts, rule) },
            counts,
        )
        let frame = BulletinWriter.Frame(
            bureau: profile.name,
            year: year,
            through: year == thisYear ? office.today.description : nil,
            campaigns: Dictionary(
                uniqueKeysWithValues: try campaigns().map { ($0.key.text, $0.value) }
            ),
        )
        return BulletinWriter(template, figures, frame, in: language).bulletin
    }

    /// The file in the data folder in which a bureau words its bulletin itself.
    static let ownBulletin = "bulletin.yaml"

    private func campaigns() throws -> [FiledCode: String] {
        let words = try office.held(ListedWord.self, in: Streams.listedWords).map(\.value)
        return Dictionary(words.filter { $0.kind == .campaign }.map { ($0.code, $0.name) }) { $1 }
    }
}
