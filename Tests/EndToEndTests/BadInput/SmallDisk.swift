import Foundation

/// A file system of its own in memory, where the system lets us mount one.
final class SmallDisk {
    let root: URL

    /// Mounts a disk of a size, or returns nil where that is not permitted.
    init?(kilobytes: Int) {
        root = FileManager.default.temporaryDirectory.appending(path: "disk-\(UUID().uuidString)")
        try? FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
        guard mount("tmpfs", root.path, "tmpfs", 0, "size=\(kilobytes)k") == 0 else {
            try? FileManager.default.removeItem(at: root)
            return nil
        }
    }

    deinit {
        umount(root.path)
        try? FileManager.default.removeItem(at: root)
    }

    /// Whether disks can be mounted here.
    static let isPermitted = SmallDisk(kilobytes: 64) != nil

    /// Makes the disk read-only, or writable again.
    func setReadOnly(_ isReadOnly: Bool, kilobytes: Int) -> Bool {
        let flags = UInt(32) | (isReadOnly ? 1 : 0)
        return mount("tmpfs", root.path, "tmpfs", flags, "size=\(kilobytes)k") == 0
    }

    /// Writes until nothing more fits, and returns the file that fills the disk.
    func fill() -> URL {
        let file = root.appending(path: "filling")
        let descriptor = open(file.path, O_CREAT | O_WRONLY | O_CLOEXEC, 0o600)
        defer { close(descriptor) }
        for size in [65_536, 4096, 512, 1] {
            let bytes = [UInt8](repeating: 0x20, count: size)
            while write(descriptor, bytes, size) > 0 {}
        }
        return file
    }
}
