import Checklists
import Diagnostics

/// Puts the decoded files of a library together and type-checks them.
struct LibraryAssembly {
    private let files: LibraryFiles
    private var form = ProfileForm.empty
    private var papers: [Paper] = []
    private var parameters: [Parameter] = []
    private var statutes: [Statute] = []
    private var checklists: [Checklist] = []
    /// Ids of checklists whose expressions cannot be judged.
    private var damaged: Set<Checklist.ID> = []
    /// Whether the profile form was read well enough for expressions to rest on it.
    private var isFormSound = false
    /// Whether the dated figures were.
    private var areParametersSound = false
    private var places = PlaceIndex()
    private var diagnostics: [Diagnostic]
    private var changes: [OverlayChange] = []

    init(_ files: LibraryFiles) {
        self.files = files
        diagnostics = files.diagnostics
        for file in files.decoded { take(file) }
        reportSharedPoints()
    }

    private mutating func take(_ file: DecodedFile) {
        diagnostics += file.diagnostics
        places.merge(file.places)
        switch file.content {
        case .form(let form):
            self.form = form
            isFormSound = !file.isDamaged
        case .papers(let papers): self.papers = papers
        case .parameters(let parameters):
            self.parameters = parameters
            areParametersSound = !file.isDamaged
        case .statutes(let statutes): self.statutes = statutes
        case .checklist(let checklist):
            checklists.append(checklist)
            if file.isDamaged { damaged.insert(checklist.id) }
        case .overlay, .nothing: break
        }
    }

    /// Puts the overlays of a scope on the checklists.
    mutating func applyOverlays(_ scope: Overlay.Scope) {
        let serving = files.overlays.filter { $0.serves(scope) }
        guard !serving.isEmpty else { return }
        var application = OverlayApplication(checklists)
        for overlay in serving { application.apply(overlay) }
        checklists = application.checklists
        changes = application.changes
        diagnostics += application.diagnostics
    }

    /// The library with all that was found.
    func library() -> LoadedLibrary {
        var diagnostics = diagnostics
        let compiler = ChecklistCompiler(form: form, parameters: parameters)
        let compiledForm = compiler.compileForm()
        let isSound = isFormSound && areParametersSound
        if isSound { diagnostics += compiledForm.diagnostics }
        var compiled: [CompiledChecklist] = []
        for checklist in checklists where isSound && !damaged.contains(checklist.id) {
            let result = compiler.compile(checklist)
            diagnostics += result.diagnostics
            if !result.diagnostics.contains(where: { $0.severity == .error }) {
                compiled.append(result.compiled)
            }
        }
        return LoadedLibrary(
            library: Library(
                form: compiledForm.compiled,
                papers: papers,
                parameters: parameters,
                statutes: StatuteRegistry(statutes),
                checklists: compiled,
            ),
            files: files.sources,
            diagnostics: DiagnosticList(diagnostics).diagnostics,
            places: places,
            overlayChanges: changes,
        )
    }

    /// Checklist and point ids are unique over all files; within one file the decoder has seen to it.
    private mutating func reportSharedPoints() {
        var owners: [String: Int] = [:]
        for (index, checklist) in checklists.enumerated() {
            let points = checklist.points.flatMap { [$0.id.text] + $0.aliases.map(\.text) }
            for id in [checklist.id.text] + points {
                let owner = owners[id]
                if owner == nil { owners[id] = index }
                guard let owner, owner != index else { continue }
                damaged.insert(checklist.id)
                diagnostics.append(
                    .decoding(
                        "checklist.sharedID",
                        at: places[id],
                        subject: id,
                        ["id": .quoted(id), "other": .text(checklists[owner].id.text)],
                    )
                )
            }
        }
    }
}
