import ChecklistYAML
import Checklists
import Diagnostics
import Testing

@Suite("The lock of checklist versions")
struct VersionsLockTests {
    private func checklists(_ old: String = "", _ new: String = "") throws -> LoadedLibrary {
        let text =
            old.isEmpty ? SampleFiles.checklist : SampleFiles.checklist.replacing(old, with: new)
        return try LibraryFixture(["general/D09.yaml": text]).load()
    }

    private func rules(_ lock: VersionsLock, _ loaded: LoadedLibrary) -> [String] {
        lock.check(
            loaded.library.checklists.map(\.checklist),
            places: loaded.places,
            hash: Digest.of,
        )
        .map(\.rule)
    }

    private func lock(_ loaded: LoadedLibrary) -> VersionsLock {
        VersionsLock([]).updated(with: loaded.library.checklists.map(\.checklist), hash: Digest.of)
    }

    @Test("What was locked passes")
    func unchanged() throws {
        let loaded = try checklists()
        #expect(rules(lock(loaded), loaded) == [])
    }

    @Test("Changed content under an unchanged version is refused")
    func changed() throws {
        let lock = lock(try checklists())
        let changed = try checklists("likelihood: 4", "likelihood: 3")
        #expect(rules(lock, changed) == ["checklist.changedVersion"])
    }

    @Test("Comments and the order of keys are no content")
    func layout() throws {
        let lock = lock(try checklists())
        let moved = try checklists(
            "version: 1\ndomain: D09",
            "# a remark\ndomain: D09\nversion: 1",
        )
        #expect(rules(lock, moved) == [])
    }

    @Test("A new version is told as not locked, and passes once it is")
    func raised() throws {
        let first = lock(try checklists())
        let raised = try checklists("version: 1", "version: 2")
        #expect(rules(first, raised) == ["checklist.notLocked"])
        let second = first.updated(
            with: raised.library.checklists.map(\.checklist),
            hash: Digest.of,
        )
        #expect(rules(second, raised) == [])
        #expect(second.entries.map(\.version) == [1, 2])
    }

    @Test("A version that goes back is refused")
    func back() throws {
        let lock = VersionsLock([.init(id: "D09", version: 7, hash: "x")])
        #expect(rules(lock, try checklists()) == ["checklist.versionWentBack"])
    }

    @Test("The text of a lock is read again as the same lock")
    func text() throws {
        let lock = lock(try checklists())
        let read = VersionsLock.read("# published\n\n" + lock.text, file: "versions.lock")
        #expect(read.lock == lock)
        #expect(read.diagnostics.isEmpty)
    }

    @Test(
        "A line that is none is named",
        arguments: ["D09 1", "D09 one abc", "d09 1 abc", "D09 1 a b"],
    )
    func line(line: String) {
        let read = VersionsLock.read(line, file: "versions.lock")
        #expect(read.diagnostics.map(\.rule) == ["checklist.badLockLine"])
        #expect(read.lock.entries.isEmpty)
    }
}
