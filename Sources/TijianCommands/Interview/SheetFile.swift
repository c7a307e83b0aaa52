import ChecklistYAML
import Diagnostics
import Foundation
import Interviews

/// An answer sheet as a file, or the sheet that a scenario holds.
enum SheetFile {
    /// The bytes of a file, or a message when it cannot be read.
    static func bytes(of path: String) throws(Diagnostic) -> Data {
        guard let bytes = FileManager.default.contents(atPath: path) else {
            throw Diagnostic(
                .error,
                Message("commands.cannotRead.sheet", ["file": .text(path)]),
                remedy: Message("commands.cannotRead.sheet.remedy"),
            )
        }
        return bytes
    }

    /// The sheet; a scenario's file holds it one level down.
    static func read(_ bytes: Data, _ path: String) -> (EnteredSheet?, [Diagnostic]) {
        let isScenario = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
            .contains { $0.hasPrefix("scenario:") }
        guard isScenario else { return SheetReader().read(bytes: bytes, file: path) }
        let (scenario, faults) = ScenarioReader().read(bytes: bytes, file: path)
        return (scenario?.sheet, faults)
    }
}
