public import Checklists
import Diagnostics
import Dispatch
import Synchronization

/// Turns a library into the snapshot that a checkup keeps, and back.
///
/// The snapshot holds what was compiled, overlays included, without the places in files and without the examples,
/// which only try a checklist out. Each point is a blob under its hash, so that checkups share the points that did
/// not change between them; the expressions of a checklist are another, so that opening a checkup compiles nothing.
public enum SnapshotCodec {
    /// The snapshot of a library; `hash` gives the hash of bytes as text, such as SHA-256 in hex.
    public static func encode(_ library: Library, hash: ([UInt8]) -> String) -> Snapshot {
        var blobs: [String: [UInt8]] = [:]
        func kept(_ bytes: [UInt8]) -> String {
            let key = hash(bytes)
            blobs[key] = bytes
            return key
        }
        let checklists = library.checklists.map { compiled in
            SnapshotChecklist(
                compiled.checklist,
                points: compiled.checklist.points.map { kept($0.with(examples: []).wire) },
                expressions: kept(ExpressionWriter.bytes(of: compiled.compiled)),
            )
        }
        return Snapshot(
            manifest: SnapshotManifest(library, checklists: checklists).wire,
            blobs: blobs,
        )
    }

    /// The library of a snapshot: all of it, or only some checklists.
    ///
    /// `blobs` gives the blobs that there are, by their hashes, which `hash` makes. A snapshot is refused when it is
    /// damaged, lacks a blob, or its profile form no longer compiles.
    public static func decode(
        manifest: [UInt8],
        only: Set<Checklist.ID>? = nil,
        hash: @escaping @Sendable ([UInt8]) -> String,
        blobs: ([String]) throws -> [String: [UInt8]],
    ) throws -> Library {
        let manifest = try SnapshotManifest(wire: manifest)
        let compiler = ChecklistCompiler(form: manifest.form, parameters: manifest.parameters)
        let form = compiler.compileForm()
        try refuse(form.diagnostics)
        let stored = manifest.checklists.filter { only?.contains($0.header.id) ?? true }
        let found = try blobs(stored.flatMap { $0.points + [$0.expressions] })
        return Library(
            form: form.compiled,
            papers: manifest.papers,
            parameters: manifest.parameters,
            statutes: StatuteRegistry(manifest.statutes),
            checklists: try checklists(stored, manifest, SnapshotBlobs(blobs: found, hash: hash)),
        )
    }

    /// The checklists, read on all cores.
    private static func checklists(
        _ stored: [SnapshotChecklist],
        _ manifest: SnapshotManifest,
        _ blobs: SnapshotBlobs,
    ) throws(Diagnostic) -> [CompiledChecklist] {
        let read = Mutex(
            [Result<CompiledChecklist, Diagnostic>?](repeating: nil, count: stored.count)
        )
        DispatchQueue.concurrentPerform(iterations: stored.count) { index in
            let result = Result { () throws(Diagnostic) in
                try checklist(stored[index], manifest, blobs)
            }
            read.withLock { $0[index] = result }
        }
        var checklists: [CompiledChecklist] = []
        for result in read.withLock({ $0 }) {
            guard let result else { throw .damagedSnapshot }
            checklists.append(try result.get())
        }
        return checklists
    }

    private static func checklist(
        _ stored: SnapshotChecklist,
        _ manifest: SnapshotManifest,
        _ blobs: SnapshotBlobs,
    ) throws(Diagnostic) -> CompiledChecklist {
        var points: [RiskPoint] = []
        points.reserveCapacity(stored.points.count)
        for key in stored.points { points.append(try RiskPoint(wire: try blobs.blob(key))) }
        let names = ReferenceBounds(
            points: points,
            form: manifest.form,
            parameters: manifest.parameters,
        )
        let expressions = try ExpressionReader.compiled(
            from: try blobs.blob(stored.expressions),
            names,
        )
        let header = stored.header.with(points: points)
        guard let compiled = CompiledChecklist(header, compiled: expressions) else {
            throw .damagedSnapshot
        }
        return compiled
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
