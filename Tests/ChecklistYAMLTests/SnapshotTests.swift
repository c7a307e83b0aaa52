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

    private func opened(
        _ snapshot: Snapshot,
        only: Set<Checklist.ID>? = nil,
    ) throws -> Library {
        try SnapshotCodec.decode(manifest: snapshot.manifest, only: only, hash: Digest.of) { _ in
            snapshot.blobs
        }
    }

    @Test("A snapshot opens as the same library, without the examples")
    func roundTrip() throws {
        let (library, snapshot) = try snapshot()
        let again = try opened(snapshot)
        #expect(again.points.map(\.point) == library.points.map(\.point.withoutExamples))
        #expect(again.checklists.map(\.compiled) == library.checklists.map(\.compiled))
        #expect(again.form.form == library.form.form)
        #expect(again.papers == library.papers)
        #expect(again.parameters == library.parameters)
        #expect(again.statutes.statutes == library.statutes.statutes)
        #expect(
            again.checklists[0].checklist.verifiedOn == library.checklists[0].checklist.verifiedOn
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

    @Test("Equal points share one blob, and the expressions are another")
    func shared() throws {
        let (_, first) = try snapshot()
        let (_, second) = try snapshot()
        #expect(Set(first.blobs.keys) == Set(second.blobs.keys))
        #expect(first.blobs.count == 2)
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
        let again = try opened(snapshot)
        #expect(again.statutes.statutes.map(\.shortTitle) == ["劳动合同法"])
    }

    @Test("Only the checklists that are asked for are opened")
    func only() throws {
        let (_, snapshot) = try snapshot()
        let again = try opened(snapshot, only: [])
        #expect(again.checklists.isEmpty)
        #expect(!again.papers.isEmpty)
    }

    @Test("A missing point is named")
    func missing() throws {
        let (_, snapshot) = try snapshot()
        let error = #expect(throws: Diagnostic.self) {
            try SnapshotCodec.decode(manifest: snapshot.manifest, hash: Digest.of) { _ in [:] }
        }
        #expect(error?.rule == "snapshot.missingPoint")
    }

    @Test("A blob that is not what its hash says is refused")
    func forged() throws {
        let (_, snapshot) = try snapshot()
        for (key, bytes) in snapshot.blobs {
            var blobs = snapshot.blobs
            blobs[key] = bytes + [0]
            let forged = Snapshot(manifest: snapshot.manifest, blobs: blobs)
            let error = #expect(throws: Diagnostic.self) { try opened(forged) }
            #expect(error?.rule == "snapshot.missingPoint")
        }
    }

    @Test(
        "Damaged bytes never trap, whatever their hash: each cut and each flip opens or is refused"
    )
    func damaged() throws {
        let (_, snapshot) = try snapshot()
        for (key, bytes) in snapshot.blobs {
            var refused = 0
            for index in bytes.indices {
                var flipped = bytes
                flipped[index] ^= 0x55
                for damaged in [flipped, Array(bytes[..<index])] {
                    do {
                        _ = try SnapshotCodec.decode(
                            manifest: snapshot.manifest,
                            hash: { $0 == damaged ? key : Digest.of($0) },
                            blobs: { _ in snapshot.blobs.merging([key: damaged]) { $1 } },
                        )
                    } catch {
                        refused += 1
                    }
                }
            }
            #expect(refused > bytes.count / 2)
        }
    }

    @Test("A manifest of another version is refused")
    func version() {
        let error = #expect(throws: Diagnostic.self) {
            try SnapshotCodec.decode(manifest: [], hash: Digest.of) { _ in [:] }
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
        var reader = WireReader(writer.bytes)
        #expect(try reader.next()?.value == number)
    }
}
