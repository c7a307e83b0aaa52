import Checklists
import Diagnostics
import Foundation
import Practice
import Reports
import Store
import Synchronization
import Testing

@testable import Workflows

/// A firm with its data folder in a temporary folder that goes away at the end; time passes by a millisecond a look.
final class World: Sendable {
    static let package = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    static let today = "2026-11-20"

    let root: URL
    let folder: DataFolder

    /// An empty data folder.
    init() throws {
        root = FileManager.default.temporaryDirectory.appending(
            path: "tijian-workflows-\(UUID().uuidString)"
        )
        let path = root.appending(path: "data").path
        folder = try DataFolder.open(
            at: path,
            ifMissing: .create,
            projections: Office.projections,
            surroundings: Self.surroundings(),
        )
    }

    deinit { try? FileManager.default.removeItem(at: root) }

    private static func surroundings() -> Surroundings {
        Surroundings(
            now: Ticker().next,
            randomBytes: Surroundings.live.randomBytes,
            machine: { "machine" },
        )
    }

    /// Another device's data folder, empty.
    func device(_ name: String) throws -> DataFolder {
        try DataFolder.open(
            at: root.appending(path: name).path,
            ifMissing: .create,
            projections: Office.projections,
            surroundings: Self.surroundings(),
        )
    }

    /// The office as a user opens it.
    func office(
        _ user: String = "chen",
        on day: String = World.today,
        in folder: DataFolder? = nil,
    ) throws -> Office {
        Office(
            folder: folder ?? self.folder,
            author: Author(user: user, osUser: "tester"),
            today: try Sample.date(day),
        )
    }

    /// A press without the document worker: HTML and JSON alone.
    var press: ReportPress {
        let reports = ReportsFolder(url: World.package.appending(path: "reports"))
        let worker = DocumentWorker(
            folder: reports,
            environment: ["TIJIAN_PYTHON": root.appending(path: "no-python").path],
        )
        return ReportPress(folder: reports, worker: worker)
    }
}

/// A clock that moves on by a millisecond whenever someone looks.
private final class Ticker: Sendable {
    private let time = Mutex<Int64>(1_790_000_000_000)

    @Sendable func next() -> Int64 {
        time.withLock { time in
            time += 1
            return time
        }
    }
}
