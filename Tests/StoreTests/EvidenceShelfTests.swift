import Foundation
import Testing

@testable import Store

@Suite struct EvidenceShelfTests {
    @Test(
        "A file is shelved under its hash, once, whatever its size",
        arguments: [0, 1, 262_144, 700_000],
    )
    func sizes(size: Int) throws {
        let world = try World()
        let shelf = try world.folder("data").evidence
        let data = Data((0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) })
        try data.write(to: URL(fileURLWithPath: world.path("scan.pdf")))
        let digest = try shelf.add(fileAt: world.path("scan.pdf"))
        #expect(digest == Digest(of: data))
        #expect(try shelf.add(data) == digest)
        #expect(try shelf.read(digest) == data)
        #expect(shelf.digests() == [digest])
        #expect(try shelf.actualDigest(of: digest) == digest)
    }

    @Test("A file that is not there, or is a folder, is refused, and nothing is left on the shelf")
    func refused() throws {
        let world = try World()
        let folder = try world.folder("data")
        #expect(
            rule { try folder.evidence.add(fileAt: world.path("none")) }
                == "store.folder.unreachable"
        )
        #expect(rule { try folder.evidence.add(fileAt: world.root) } == "store.file.failed")
        #expect(Files.names(in: folder.layout.evidence).isEmpty)
    }

    @Test("What is not shelved goes away")
    func abandoned() throws {
        let folder = try World().folder("data")
        do {
            let draft = try EvidenceDraft(on: folder.evidence)
            try draft.take(Data("half".utf8))
            let isShelved = try draft.shelve(expecting: Digest(of: Data("whole".utf8)))
            #expect(!isShelved)
        }
        #expect(Files.names(in: folder.layout.evidence).isEmpty)
    }

    @Test("Drafts and passing copies that an interrupted act left are removed once they are old")
    func forgotten() throws {
        let world = try World()
        let folder = try world.folder("data")
        let draft = folder.evidence.draftPath()
        let copy =
            "\(folder.layout.backups)/\(PlainCopy.passingName("backup", world.surroundings()))"
        for path in [draft, copy] { try Files.write(Data("client".utf8), to: path) }
        try folder.removeErasedEvidence()
        #expect(Files.kind(at: draft).exists && Files.kind(at: copy).exists)
        let old = [FileAttributeKey.modificationDate: Date(timeIntervalSince1970: 0)]
        for path in [draft, copy] {
            try FileManager.default.setAttributes(old, ofItemAtPath: path)
        }
        try folder.removeErasedEvidence()
        #expect(!Files.kind(at: draft).exists && !Files.kind(at: copy).exists)
    }
}

@Suite struct FilesTests {
    @Test("A small file is written whole, private, in place of the old one")
    func write() throws {
        let world = try World()
        let path = world.path("key")
        try Files.write(Data("old".utf8), to: path)
        try Files.write(Data("new".utf8), to: path)
        #expect(try FileReader(path).read() == Data("new".utf8))
        #expect(Files.names(in: world.root) == ["key"])
    }

    @Test("Folders above a path are made, but not through a file")
    func parents() throws {
        let world = try World()
        try Files.makeParents(of: world.path("a/b/c"))
        #expect(Files.kind(at: world.path("a/b")).isFolder)
        try Files.write(Data(), to: world.path("file"))
        #expect(throws: SystemFailure(ENOTDIR, path: world.path("file"))) {
            try Files.makeParents(of: world.path("file/b"))
        }
    }

    @Test("Creating never opens what is there, and removing what is missing is no error")
    func createAndRemove() throws {
        let world = try World()
        try Files.write(Data(), to: world.path("x"))
        #expect(throws: SystemFailure(EEXIST, path: world.path("x"))) {
            try FileWriter(creating: world.path("x"))
        }
        try Files.remove(world.path("x"))
        try Files.remove(world.path("x"))
        #expect(Files.names(in: world.root).isEmpty)
    }
}
