import ArgumentParser
import ChecklistYAML
import Checklists
import Diagnostics
import StatuteTexts
import Store
import Workflows

extension StatutesCommand {
    /// `tijian statutes library`: takes in the full texts of statutes that the user has.
    struct Library: TijianParsableCommand {
        static let configuration = Help.configuration("library", key: "statutes.library")

        @Argument(help: Help.option("statutes.source"))
        var source: String

        @OptionGroup var library: LibraryOptions

        @OptionGroup var office: OfficeOptions

        func perform(_ console: Console) async throws {
            let checklists = try library.loaded(console).library
            let (texts, problems) = try StatuteSource(path: source).read()
            console.show(problems)
            let folder = try office.office(ifMissing: .create).folder
            let path = Office.statuteTexts(in: folder)
            let receipt = try StatuteShelf.add(texts, at: path)
            let missing = try missing(in: StatuteShelf.open(at: path), of: checklists)
            console.say(
                Message(
                    "statutes.library.taken",
                    [
                        "statutes": .number(receipt.statutes),
                        "articles": .number(receipt.articles),
                        "file": .text(path),
                    ],
                )
            )
            guard !missing.isEmpty else { return }
            let list = missing.map(Self.marked).joined(
                separator: language == .zh ? "、" : ", "
            )
            console.say(
                Message(
                    "statutes.library.missing",
                    ["count": .number(missing.count), "list": .text(list)],
                )
            )
        }

        /// A title in the marks for titles; those within it become single ones.
        private static func marked(_ title: String) -> String {
            "《" + title.replacing("《", with: "〈").replacing("》", with: "〉") + "》"
        }

        private var language: Language { office.language.chosen }

        /// The cited statutes of which the version in force today has no text.
        private func missing(
            in shelf: StatuteShelf?,
            of library: Checklists.Library,
        ) throws -> [String] {
            let citations = StatuteCitations(library)
            return try library.statutes.statutes.filter { statute in
                guard !citations.points(citing: statute).isEmpty,
                    let version = statute.version(on: Clock.today)
                else { return false }
                return try shelf?.has(version, of: statute) != true
            }.map(\.shortTitle)
        }
    }
}
