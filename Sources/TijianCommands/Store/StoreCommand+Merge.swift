import ArgumentParser
import Diagnostics
import Foundation
import Store
import Workflows

extension StoreCommand {
    /// `tijian store merge`: takes in the entries of another data folder or of an export.
    struct Merge: TijianParsableCommand {
        static let configuration = Help.configuration("merge", key: "store.merge")

        @OptionGroup var office: OfficeOptions

        @Argument(help: Help.option("merge.source"))
        var source: String

        func perform(_ console: Console) async throws {
            let report = try office.office().folder.merge(from: origin)
            console.show(report.messages)
            for refusal in report.refusals {
                console.say(
                    Message(
                        "commands.merge.refused",
                        ["place": .text(refusal.place), "reason": .message(refusal.reason)],
                    )
                )
            }
            console.say(
                Message(
                    "commands.merge.done",
                    [
                        "added": .number(report.added), "known": .number(report.known),
                        "quarantined": .number(report.quarantined),
                        "refused": .number(report.refusalCount),
                    ],
                )
            )
            if report.refusalCount > 0 { throw ExitStatus.found.code }
        }

        private var origin: MergeSource {
            var isFolder: ObjCBool = false
            let exists = FileManager.default.fileExists(atPath: source, isDirectory: &isFolder)
            return exists && isFolder.boolValue ? .folder(path: source) : .export(path: source)
        }
    }
}
