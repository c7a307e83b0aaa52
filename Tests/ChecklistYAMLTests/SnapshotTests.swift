import Checklists
import Diagnostics
import Testing

@testable import ChecklistYAML

@Suite("Snapshots")
struct SnapshotTests {
    private func snapshot() throws -> (library: Library, snapshot: Snapshot) {
        let library = try LibraryFixture().load().library
        return (library, SnapshotCodec.encode(library, hash: Digest.of))
    }

    @Test("A snapshot opens as the same library, without the examples")
    func roundTrip() throws {
        let (library, snapshot) = try snapshot()
        let opened = try SnapshotCodec.decode(manifest: snapshot.manifest) { snapshot.blobs[$0] }
        #expect(opened.points.map(\.point) == library.points.map(\.point.withoutExamples))
        #expect(opened.form.form == library.form.form)
        #expect(opened.papers == library.papers)
        #expect(opened.parameters == library.parameters)
        #expect(opened.statutes.statutes == library.statutes.statutes)
        #expect(
            opened.checklists[0].checklist.verifiedOn == library.checklists[0].checklist.verifiedOn
        )
    }

    @Test("A checklist keeps everything, its examples too, as bytes")
    func examples() throws {
        let checklist = try #require(Decoded(SampleFiles.checklist).checklist)
        let opened = try Checklist(wire: checklist.wire)
        #expect(opened.points.map(\.withoutExamples) == checklist.points.map(\.withoutExamples))
        let (old, new) = (checklist.points[0].examples[0], opened.points[0].examples[0])
        #expect(new.answers == old.answers)
        #expect(new.expected == old.expected)
        #expect(new.enterprise == old.enterprise)
        #expect(opened.wire == checklist.wire)
    }

    @Test("Where a file says something does not change the bytes")
    func places() throws {
        let moved = try #require(Decoded("# a remark\n\n" + SampleFiles.checklist).checklist)
        let checklist = try #require(Decoded(SampleFiles.checklist).checklist)
        #expect(moved.wire == checklist.wire)
    }

    @Test("Equal points share one blob")
    func shared() throws {
        let (_, first) = try snapshot()
        let (_, second) = try snapshot()
        #expect(Set(first.blobs.keys) == Set(second.blobs.keys))
        #expect(first.blobs.count == 1)
    }

    @Test("Statutes that no point cites stay out")
    func statutes() throws {
        let more =
            SampleFiles.statutes + """
                  - short_title: 专利法
                    title: 中华人民共和国专利法
                    kind: law
                    versions:
                      - name: 2020修正
                        effective: 2021-06-01

                """
        let library = try LibraryFixture(["statutes.yaml": more]).load().library
        #expect(library.statutes.statutes.count == 2)
        let snapshot = SnapshotCodec.encode(library, hash: Digest.of)
        let opened = try SnapshotCodec.decode(manifest: snapshot.manifest) { snapshot.blobs[$0] }
        #expect(opened.statutes.statutes.map(\.shortTitle) == ["劳动合同法"])
    }

    @Test("Only the checklists that are asked for are opened")
    func only() throws {
        let (_, snapshot) = try snapshot()
        let opened = try SnapshotCodec.decode(manifest: snapshot.manifest, only: []) { _ in nil }
        #expect(opened.checklists.isEmpty)
        #expect(!opened.papers.isEmpty)
    }

    @Test("A missing point is named")
    func missing() throws {
        let (_, snapshot) = try snapshot()
        let error = #expect(throws: Diagnostic.self) {
            try SnapshotCodec.decode(manifest: snapshot.manifest) { _ in nil }
        }
        #expect(error?.rule == "snapshot.missingPoint")
    }

    @Test("Damaged bytes never trap: each cut and each flipped byte opens or is refused")
    func damaged() throws {
        let (_, snapshot) = try snapshot()
        let (key, bytes) = try #require(snapshot.blobs.first)
        var refused = 0
        for index in bytes.indices {
            var flipped = bytes
            flipped[index] ^= 0x55
            for damaged in [flipped, Array(bytes[..<index])] {
                do {
                    _ = try SnapshotCodec.decode(manifest: snapshot.manifest) {
                        $0 == key ? damaged : nil
                    }
                } catch {
                    refused += 1
                }
            }
        }
        #expect(refused > bytes.count / 2)
    }

    @Test("A manifest of another version is refused")
    func version() {
        let error = #expect(throws: Diagnostic.self) {
            try SnapshotCodec.decode(manifest: []) { _ in nil }
        }
        #expect(error?.rule == "snapshot.version")
    }

    @Test(
        "Integers of either sign keep their value",
        arguments: [0, 1, -1, 63, 64, -64, -65, 1 << 40, Int.max, Int.min],
    )
    func integers(number: Int) throws {
        var writer = WireWriter()
        writer.number(3, number)
        let read = try writer.bytes.withUnsafeBytes { bytes in
            var reader = WireReader(bytes)
            return try reader.next()?.value
        }
        #expect(read == number)
    }
}
