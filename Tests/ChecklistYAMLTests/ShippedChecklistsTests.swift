import ChecklistYAML
import Checklists
import Diagnostics
import Foundation
import Testing

@Suite("The shipped checklists")
struct ShippedChecklistsTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../checklists").standardized.path()

    @Test(
        "They decode without a fault",
        .enabled(if: FileManager.default.fileExists(atPath: ShippedChecklistsTests.root)),
    )
    func decode() {
        let loaded = LibraryFolder(path: ShippedChecklistsTests.root).load()
        let faults = loaded.diagnostics.filter {
            !$0.rule.hasPrefix("expression.") && $0.rule != "checklist.reservedName"
        }
        #expect(faults.map { "\($0.place?.description ?? "") \($0.rule)" } == [])
        #expect(loaded.files.count >= 8)
        for id in ["D02", "D05", "D07", "D09"] { #expect(loaded.places[id] != nil, "\(id)") }
        #expect(!loaded.library.checklists.isEmpty)
        #expect(loaded.library.statutes.statutes.count > 400)
    }

    @Test(
        "A snapshot of them opens as the same library",
        .enabled(if: FileManager.default.fileExists(atPath: ShippedChecklistsTests.root)),
    )
    func snapshot() throws {
        let library = LibraryFolder(path: ShippedChecklistsTests.root).load().library
        let snapshot = SnapshotCodec.encode(library, hash: Digest.of)
        let opened = try SnapshotCodec.decode(manifest: snapshot.manifest, hash: Digest.of) { _ in
            snapshot.blobs
        }
        #expect(opened.checklists.map(\.checklist.id) == library.checklists.map(\.checklist.id))
        #expect(opened.checklists.map(\.compiled) == library.checklists.map(\.compiled))
        for (old, new) in zip(library.points, opened.points) {
            #expect(old.point.withoutExamples == new.point)
        }
    }
}
