import Checklists
import Diagnostics

/// What a library consists of, without the content of its points.
struct SnapshotManifest: WireRecord {
    var form = ProfileForm.empty
    var papers: [Paper] = []
    var parameters: [Parameter] = []
    var statutes: [Statute] = []
    var checklists: [SnapshotChecklist] = []

    init(_ library: Library, checklists: [SnapshotChecklist]) {
        form = library.form.form
        papers = library.papers
        parameters = library.parameters
        statutes = SnapshotManifest.cited(library)
        self.checklists = checklists
    }

    init(_ reader: WireReader) throws(Diagnostic) {
        var reader = reader
        var version = 0
        while let field = try reader.next() {
            switch field.number {
            case 1: version = field.value
            case 2: form = try field.record()
            case 3: papers.append(try field.record())
            case 4: parameters.append(try field.record())
            case 5: statutes.append(try field.record())
            case 6: checklists.append(try field.record())
            default: break
            }
        }
        guard version == SnapshotManifest.version else {
            throw .decoding("snapshot.version", at: nil)
        }
    }

    func write(to writer: inout WireWriter) {
        writer.number(1, SnapshotManifest.version)
        writer.record(2, form)
        writer.records(3, papers)
        writer.records(4, parameters)
        writer.records(5, statutes)
        writer.records(6, checklists)
    }

    private static let version = 1

    /// The statutes that points cite, and those that repealed one of them.
    private static func cited(_ library: Library) -> [Statute] {
        var names = Set(library.points.flatMap { $0.point.citations.map(\.statute) })
        for name in names {
            for version in library.statutes.statute(name)?.versions ?? [] {
                if let successor = version.repealedBy { names.insert(successor) }
            }
        }
        let titles = Set(names.compactMap { library.statutes.statute($0)?.shortTitle })
        return library.statutes.statutes.filter { titles.contains($0.shortTitle) }
    }
}

/// A checklist without its points and its compiled expressions, which stand by their hashes.
struct SnapshotChecklist: WireRecord {
    let header: Checklist
    let points: [String]
    let expressions: String

    init(_ checklist: Checklist, points: [String], expressions: String) {
        header = checklist.with(points: [])
        self.points = points
        self.expressions = expressions
    }

    init(_ reader: WireReader) throws(Diagnostic) {
        var reader = reader
        header = try Checklist(reader)
        var points: [String] = []
        var expressions: String?
        while let field = try reader.next() {
            switch field.number {
            case 8: points.append(field.text)
            case 9: expressions = field.text
            default: break
            }
        }
        guard let expressions else { throw .damagedSnapshot }
        self.points = points
        self.expressions = expressions
    }

    func write(to writer: inout WireWriter) {
        header.write(to: &writer)
        writer.texts(8, points)
        writer.text(9, expressions)
    }
}

/// Fields 1 to 6 are the header, field 7 the points; fields 8 and 9 belong to `SnapshotChecklist`.
extension Checklist: WireRecord {
    init(_ reader: WireReader) throws(Diagnostic) {
        var reader = reader
        var id: Checklist.ID?
        var version = 0
        var domain = ""
        var title = LocalizedText(same: "")
        var verifiedOn: CalendarDate?
        var applies: Applicability?
        var points: [RiskPoint] = []
        while let field = try reader.next() {
            switch field.number {
            case 1: id = field.id()
            case 2: version = field.value
            case 3: domain = field.text
            case 4: title = try field.record()
            case 5: verifiedOn = try field.date()
            case 6: applies = try field.record()
            case 7: points.append(try field.record())
            default: break
            }
        }
        guard let id, let verifiedOn else { throw .damagedSnapshot }
        self.init(
            id: id,
            version: version,
            domain: domain,
            title: title,
            verifiedOn: verifiedOn,
            applies: applies,
            points: points,
        )
    }

    func write(to writer: inout WireWriter) {
        writer.text(1, id.text)
        writer.number(2, version)
        writer.text(3, domain)
        writer.record(4, title)
        writer.number(5, verifiedOn.dayNumber)
        writer.record(6, applies)
        writer.records(7, points)
    }
}
