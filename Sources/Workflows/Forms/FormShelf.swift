public import ChecklistYAML
public import Diagnostics
public import Foundation

/// The forms that can be printed: those of the program, and the firm's own in their place or beside them.
public struct FormShelf: Sendable {
    /// The forms, in the order of the workflow.
    public let forms: [PaperForm]

    /// Reads the forms of a folder, and those of the firm's folder over them; throws everything that is wrong.
    public init(shipped: URL, own: URL? = nil) throws {
        let known = try FormShelf.read(shipped)
        let firms = try own.map { try FormShelf.read($0) } ?? []
        try FormShelf.requireSameAudience(firms, known)
        let replaced = Set(firms.map(\.id))
        forms = (known.filter { !replaced.contains($0.id) } + firms)
            .sorted { ($0.order, $0.id) < ($1.order, $1.id) }
    }

    /// Reads the papers of a bureau, which print what it knows of firms.
    public init(bureau folder: URL) throws {
        forms = try FormShelf.read(folder, names: .bureau)
            .sorted { ($0.order, $0.id) < ($1.order, $1.id) }
    }

    /// The form of an id, with hyphens or underscores, or of a title.
    public func form(_ name: String) throws(Diagnostic) -> PaperForm {
        let id = name.replacing("-", with: "_")
        let found = forms.first { form in
            form.id == id || form.title.zh == name || form.title.en == name
        }
        if let found { return found }
        guard let nearest = NearestName.of(id, among: forms.map(\.id)) else {
            throw Diagnostic.workflow("unknownForm", ["name": .text(name)])
        }
        throw Diagnostic.workflow(
            "unknownFormNearest",
            ["name": .text(name), "nearest": .text(nearest)],
        )
    }

    private static func read(
        _ folder: URL,
        names known: PaperFormNames = .known,
    ) throws -> [PaperForm] {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path) else {
            throw Diagnostic(
                .error,
                at: nil,
                subject: folder.path,
                Message("workflow.formsMissing"),
                remedy: Message("workflow.formsMissing.remedy"),
            )
        }
        let reader = PaperFormReader(names: known)
        var forms: [PaperForm] = []
        var diagnostics: [Diagnostic] = []
        for name in names.sorted() where name.hasSuffix(".yaml") && !name.hasPrefix(".") {
            let path = folder.appending(path: name).path
            guard let bytes = FileManager.default.contents(atPath: path) else {
                diagnostics.append(.workflow("formUnreadable", subject: path))
                continue
            }
            let read = reader.read(bytes: bytes, file: path)
            diagnostics += read.diagnostics
            guard let form = read.form else { continue }
            if forms.contains(where: { $0.id == form.id }) {
                diagnostics.append(
                    misplaced(form, "workflow.formTwice", remedy: "workflow.formTwice.remedy")
                )
            }
            forms.append(form)
        }
        let list = DiagnosticList(diagnostics)
        guard !list.hasErrors else { throw list }
        return forms
    }

    /// A firm's own wording never widens the circle of those who see a client's facts.
    private static func requireSameAudience(_ own: [PaperForm], _ known: [PaperForm]) throws {
        let audiences = Dictionary(uniqueKeysWithValues: known.map { ($0.id, $0.audience) })
        let changed = own.compactMap { form -> Diagnostic? in
            guard let audience = audiences[form.id], audience != form.audience else { return nil }
            return misplaced(
                form,
                "workflow.formAudience",
                remedy: "workflow.formAudience.remedy",
                audience: audience,
            )
        }
        guard changed.isEmpty else { throw DiagnosticList(changed) }
    }

    private static func misplaced(
        _ form: PaperForm,
        _ key: String,
        remedy: String,
        audience: PaperForm.Audience? = nil,
    ) -> Diagnostic {
        let arguments: [String: Message.Argument] = [
            "name": .text(form.id), "audience": .text((audience ?? form.audience).rawValue),
        ]
        return Diagnostic(
            .error,
            at: form.place,
            subject: form.id,
            Message(key, arguments),
            remedy: Message(remedy, arguments),
        )
    }
}
