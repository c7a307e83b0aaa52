public import Checklists
public import Diagnostics

/// Turns a library into the snapshot that a checkup keeps, and back.
///
/// The snapshot holds what was compiled, overlays included, without the places in files and without the examples,
/// which only try a checklist out. Each point is a blob under its hash, so that checkups share the points that did
/// not change between them.
public enum SnapshotCodec {
    /// The snapshot of a library; `hash` gives the hash of bytes as text, such as SHA-256 in hex.
    public static func encode(_ library: Library, hash: ([UInt8]) -> String) -> Snapshot {
        var blobs: [String: [UInt8]] = [:]
        let checklists = library.checklists.map { compiled in
            let hashes = compiled.checklist.points.map { point in
                let bytes = point.with(examples: []).wire
                let key = hash(bytes)
                blobs[key] = bytes
                return key
            }
            return SnapshotChecklist(compiled.checklist, points: hashes)
        }
        return Snapshot(
            manifest: SnapshotManifest(library, checklists: checklists).wire,
            blobs: blobs,
        )
    }

    /// The library of a snapshot, compiled again: all of it, or only some checklists.
    ///
    /// A snapshot is refused when it is damaged, lacks a blob, or no longer compiles.
    public static func decode(
        manifest: [UInt8],
        only: Set<Checklist.ID>? = nil,
        blob: (String) -> [UInt8]?,
    ) throws(Diagnostic) -> Library {
        let manifest = try SnapshotManifest(wire: manifest)
        let compiler = ChecklistCompiler(form: manifest.form, parameters: manifest.parameters)
        let form = compiler.compileForm()
        try refuse(form.diagnostics)
        var checklists: [CompiledChecklist] = []
        for stored in manifest.checklists where only?.contains(stored.header.id) ?? true {
            var points: [RiskPoint] = []
            points.reserveCapacity(stored.points.count)
            for key in stored.points {
                guard let bytes = blob(key) else {
                    throw .decoding("snapshot.missingPoint", at: nil, ["hash": .text(key)])
                }
                points.append(try RiskPoint(wire: bytes))
            }
            let result = compiler.compile(stored.header.with(points: points))
            try refuse(result.diagnostics)
            checklists.append(result.compiled)
        }
        return Library(
            form: form.compiled,
            papers: manifest.papers,
            parameters: manifest.parameters,
            statutes: StatuteRegistry(manifest.statutes),
            checklists: checklists,
        )
    }

    private static func refuse(_ diagnostics: [Diagnostic]) throws(Diagnostic) {
        guard let problem = diagnostics.first(where: { $0.severity == .error }) else { return }
        throw .decoding(
            "snapshot.notCompiled",
            at: nil,
            subject: problem.subject,
            ["problem": .message(problem.message)],
        )
    }
}
