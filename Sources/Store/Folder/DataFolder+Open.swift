import Diagnostics
import Foundation
import GRDB

extension DataFolder {
    /// What to do when there is no data folder at a path.
    public enum Absence: Sendable {
        /// Make one.
        case create
        /// Refuse.
        case refuse
    }

    /// Opens a data folder, bringing it up to date; throws a `Diagnostic` that says what is wrong with it.
    ///
    /// The read tables of projections that are new or changed are made again. A folder that was copied or restored
    /// takes a new device id.
    public static func open(
        at path: String,
        ifMissing absence: Absence = .refuse,
        projections: [any Projection] = [],
        surroundings: Surroundings = .live,
    ) throws -> DataFolder {
        try open(
            at: path,
            ifMissing: absence,
            projections: projections,
            surroundings: surroundings,
            migrations: Migration.all,
        )
    }

    static func open(
        at path: String,
        ifMissing absence: Absence,
        projections: [any Projection],
        surroundings: Surroundings,
        migrations: [Migration],
    ) throws -> DataFolder {
        let layout = FolderLayout(root: absolute(path))
        return try Failures.told(about: layout.root) {
            try Sodium.require()
            try prepare(layout, ifMissing: absence)
            let queue = try Connection.open(layout.journal)
            let keeper = schemaKeeper(layout, surroundings, migrations, queue)
            _ = try queue.read(keeper.inspect)
            try Connection.makeDurable(queue)
            try keeper.bringUpToDate(queue)
            try FolderIdentity(layout: layout, surroundings: surroundings).settle(queue)
            let evidence = EvidenceShelf(folder: layout.evidence)
            let journal = try Journal(
                queue: queue,
                path: layout.root,
                evidence: evidence,
                surroundings: surroundings,
                projections: projections,
            )
            return DataFolder(
                path: layout.root,
                journal: journal,
                evidence: evidence,
                layout: layout,
                surroundings: surroundings,
            )
        }
    }

    /// Makes the folders that are missing and sees that nobody else can read them.
    private static func prepare(_ layout: FolderLayout, ifMissing absence: Absence) throws {
        let place = ["path": Message.Argument.text(layout.root)]
        let found = Files.kind(at: layout.root)
        guard !found.exists || found.isFolder else {
            throw Diagnostic.store("store.folder.isFile", place)
        }
        if !Files.kind(at: layout.journal).exists {
            guard absence == .create else { throw Diagnostic.store("store.folder.missing", place) }
            guard isVacant(layout) else { throw Diagnostic.store("store.folder.foreign", place) }
        }
        try makeFolders(layout)
        guard access(layout.root, W_OK) == 0 else { throw SystemFailure(errno, path: layout.root) }
        let journal = Foundation.open(layout.journal, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard journal >= 0 else { throw SystemFailure(errno, path: layout.journal) }
        Foundation.close(journal)
        try Files.makePrivate(layout.journal)
    }

    private static func makeFolders(_ layout: FolderLayout) throws {
        try Files.makeParents(of: layout.root)
        for folder in [layout.root, layout.evidence, layout.backups, layout.keys] {
            try Files.makeFolder(folder)
            try Files.makePrivate(folder)
        }
    }

    /// Whether a folder holds nothing but what an interrupted creation leaves.
    private static func isVacant(_ layout: FolderLayout) -> Bool {
        Set(Files.names(in: layout.root)).isSubset(of: ["evidence", "backups", "keys"])
    }

    static func absolute(_ path: String) -> String {
        let expanded = (path as NSString).expandingTildeInPath
        return URL(fileURLWithPath: expanded).standardizedFileURL.path
    }

    private static func schemaKeeper(
        _ layout: FolderLayout,
        _ surroundings: Surroundings,
        _ migrations: [Migration],
        _ queue: DatabaseQueue,
    ) -> SchemaKeeper {
        SchemaKeeper(migrations: migrations, path: layout.root) { version in
            let name = "before-schema-\(version + 1)-\(surroundings.now()).sqlite"
            try PlainCopy.make(of: queue, at: "\(layout.backups)/\(name)")
        }
    }
}
