import Diagnostics
import Foundation
import GRDB
import Testing

@testable import Store

/// Disks that are full or read-only.
///
/// Where small file systems may not be mounted, the limits of SQLite stand in.
@Suite(.serialized) struct DiskTests {
    @Test("A full database says so, and loses nothing that was recorded")
    func full() throws {
        let world = try World()
        let folder = try world.folder("data")
        try folder.answer("first", "kept")
        try folder.tamper("PRAGMA max_page_count = 60")
        var kept = 1
        let failure = rule {
            for number in 0..<1000 {
                try folder.answer("q\(number)", String(repeating: "x", count: 5000))
                kept += 1
            }
        }
        #expect(failure == "store.disk.full")
        #expect(try folder.entries().count == kept)
        try folder.tamper("PRAGMA max_page_count = 1000000")
        try folder.answer("after", "room again")
        #expect(try folder.entries().count == kept + 1)
        #expect(try folder.verify().isSound)
    }

    @Test(
        "A full disk says so, and loses nothing that was recorded",
        .enabled(if: Mount.isPermitted),
    )
    func fullDisk() throws {
        let world = try World()
        let mount = try Mount(at: world.path("disk"), size: "1m")
        defer { mount.remove() }
        let folder = try world.folder("disk/data")
        var kept = 0
        let failure = rule {
            for number in 0..<1000 {
                try folder.answer("q\(number)", String(repeating: "x", count: 5000))
                kept += 1
            }
        }
        #expect(failure == "store.disk.full")
        #expect(kept > 5)
        #expect(try folder.entries().count == kept)
        #expect(rule { try folder.evidence.add(Data(count: 2 << 20)) } == "store.disk.full")
        #expect(try folder.verify().isSound)
        try folder.close()
    }

    @Test("A read-only disk says so", .enabled(if: Mount.isPermitted))
    func readOnly() throws {
        let world = try World()
        let mount = try Mount(at: world.path("disk"), size: "4m")
        defer { mount.remove() }
        let folder = try world.folder("disk/data")
        try folder.answer("q", "1")
        try folder.close()
        try mount.makeReadOnly()
        #expect(rule { try DataFolder.open(at: folder.path) } == "store.folder.readOnly")
        #expect(
            rule { try DataFolder.open(at: world.path("disk/new"), ifMissing: .create) }
                == "store.folder.readOnly"
        )
        let here = try world.folder("here")
        #expect(try here.merge(from: .folder(path: folder.path)).added == 1)
    }

    @Test("A connection that may not write says so")
    func queryOnly() throws {
        let folder = try World().folder("data")
        try folder.tamper("PRAGMA query_only = ON")
        #expect(rule { try folder.answer("q", "1", replaces: []) } == "store.folder.readOnly")
    }
}

/// A small file system in memory, where the tests may mount one.
struct Mount {
    let path: String

    static let isPermitted: Bool = {
        let path = NSTemporaryDirectory() + "/tijian-mount-\(UUID().uuidString)"
        guard let mount = try? Mount(at: path, size: "64k") else { return false }
        mount.remove()
        rmdir(path)
        return true
    }()

    init(at path: String, size: String) throws {
        self.path = path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        try Mount.run("mount", "-t", "tmpfs", "-o", "size=\(size)", "tmpfs", path)
    }

    func makeReadOnly() throws {
        try Mount.run("mount", "-o", "remount,ro", path)
    }

    func remove() {
        try? Mount.run("umount", "-l", path)
    }

    private static func run(_ arguments: String...) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = arguments
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw SystemFailure(EPERM, path: "mount") }
    }
}
