import Diagnostics
import Foundation

/// Files and folders through the system's calls, so that each is private and on the disk before it counts.
enum Files {
    /// Whether something is at a path, and whether it is a folder.
    static func kind(at path: String) -> (exists: Bool, isFolder: Bool) {
        var status = stat()
        guard stat(path, &status) == 0 else { return (false, false) }
        return (true, status.st_mode & S_IFMT == S_IFDIR)
    }

    /// Whether a file has not been written to for an hour.
    static func isOld(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && time(nil) - status.st_mtim.tv_sec > 3600
    }

    /// Makes a private folder unless it is there.
    static func makeFolder(_ path: String) throws {
        guard mkdir(path, 0o700) != 0 else { return }
        let code = errno
        guard code == EEXIST, kind(at: path).isFolder else {
            throw SystemFailure(code, path: path)
        }
    }

    /// Makes the folders above a path that are missing.
    static func makeParents(of path: String) throws {
        let parent = parent(of: path)
        let found = kind(at: parent)
        guard !found.isFolder else { return }
        guard !found.exists else { throw SystemFailure(ENOTDIR, path: parent) }
        try makeParents(of: parent)
        try makeFolder(parent)
    }

    /// Takes every right from group and others.
    static func makePrivate(_ path: String) throws {
        var status = stat()
        guard stat(path, &status) == 0 else { throw SystemFailure(errno, path: path) }
        guard status.st_mode & 0o077 != 0 else { return }
        guard chmod(path, status.st_mode & 0o700) == 0 else {
            throw SystemFailure(errno, path: path)
        }
    }

    /// Writes a small private file as a whole: it is there complete, or not at all.
    static func write(_ data: Data, to path: String) throws {
        let draft = path + ".new"
        unlink(draft)
        do {
            let writer = try FileWriter(creating: draft)
            try writer.write(data)
            try writer.close()
            try move(draft, to: path)
        } catch {
            unlink(draft)
            throw error
        }
    }

    /// Gives a finished file its name and makes the name durable.
    static func move(_ source: String, to target: String) throws {
        guard rename(source, target) == 0 else { throw SystemFailure(errno, path: target) }
        try sync(folder: parent(of: target))
    }

    /// Copies a file to a new private one.
    static func copy(_ source: String, to target: String) throws {
        let reader = try FileReader(source)
        let writer = try FileWriter(creating: target)
        while true {
            let piece = try reader.read()
            if piece.isEmpty { break }
            try writer.write(piece)
        }
        try writer.close()
    }

    /// Makes the names within a folder durable.
    static func sync(folder: String) throws {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw SystemFailure(errno, path: folder) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw SystemFailure(errno, path: folder) }
    }

    /// The folder that holds a path.
    static func parent(of path: String) -> String {
        let parent = (path as NSString).deletingLastPathComponent
        return parent.isEmpty ? "." : parent
    }

    /// The names in a folder, in order; none when it is missing.
    static func names(in folder: String) -> [String] {
        (try? FileManager.default.contentsOfDirectory(atPath: folder))?.sorted() ?? []
    }

    /// Removes a file; one that is missing counts as removed.
    static func remove(_ path: String) throws {
        guard unlink(path) != 0, errno != ENOENT else { return }
        throw SystemFailure(errno, path: path)
    }
}
