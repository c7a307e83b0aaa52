import Checklists
import Diagnostics

extension Statute: WireRecord {
    init(_ reader: WireReader) throws(Diagnostic) {
        var reader = reader
        var shortTitle: String?
        var title: String?
        var aliases: [String] = []
        var kind: Statute.Kind?
        var versions: [StatuteVersion] = []
        while let field = try reader.next() {
            switch field.number {
            case 1: shortTitle = field.text
            case 2: title = field.text
            case 3: aliases.append(field.text)
            case 4: kind = try field.word()
            case 5: versions.append(try field.record())
            default: break
            }
        }
        guard let shortTitle, let title, let kind else { throw .damagedSnapshot }
        self.init(
            shortTitle: shortTitle,
            title: title,
            aliases: aliases,
            kind: kind,
            versions: versions,
        )
    }

    func write(to writer: inout WireWriter) {
        writer.text(1, shortTitle)
        writer.text(2, title)
        writer.texts(3, aliases)
        writer.text(4, kind.rawValue)
        writer.records(5, versions)
    }
}

extension StatuteVersion: WireRecord {
    init(_ reader: WireReader) throws(Diagnostic) {
        var reader = reader
        var name: String?
        var promulgated: CalendarDate?
        var effective: CalendarDate?
        var isEffectiveUnverified = false
        var repealed: CalendarDate?
        var repealedBy: String?
        var articles: ArticleTable?
        while let field = try reader.next() {
            switch field.number {
            case 1: name = field.text
            case 2: promulgated = try field.date()
            case 3: effective = try field.date()
            case 4: isEffectiveUnverified = field.value == 1
            case 5: repealed = try field.date()
            case 6: repealedBy = field.text
            case 7: articles = ArticleTable(field.text)
            default: break
            }
        }
        guard let name, let effective else { throw .damagedSnapshot }
        self.init(
            name: name,
            promulgated: promulgated,
            effective: effective,
            isEffectiveUnverified: isEffectiveUnverified,
            repealed: repealed,
            repealedBy: repealedBy,
            articles: articles,
        )
    }

    func write(to writer: inout WireWriter) {
        writer.text(1, name)
        writer.number(2, promulgated?.dayNumber)
        writer.number(3, effective.dayNumber)
        writer.flag(4, isEffectiveUnverified)
        writer.number(5, repealed?.dayNumber)
        writer.text(6, repealedBy)
        writer.text(7, articles?.text)
    }
}
