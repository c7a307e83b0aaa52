public import ArgumentParser
public import Bureau
import Diagnostics
import Practice
import Workflows

extension BureauCommand {
    /// `tijian bureau place`: the bureau's own lists of places and campaigns.
    struct PlaceCommand: AsyncParsableCommand {
        static let configuration = Help.configuration(
            "place",
            key: "bureau.place",
            subcommands: [Add.self, List.self],
            defaultSubcommand: List.self,
        )
    }
}

extension BureauCommand.PlaceCommand {
    /// `tijian bureau place add`: lists a word.
    struct Add: TijianParsableCommand {
        static let configuration = Help.configuration("add", key: "bureau.place.add")

        @OptionGroup var office: OfficeOptions

        @Argument(help: Help.option("bureau.word"))
        var code: String

        @Argument(help: Help.option("bureau.wordName"))
        var name: String

        @Option(name: .long, help: Help.option("bureau.wordKind"))
        var kind: ListedWord.Kind = .place

        func perform(_ console: Console) async throws {
            let word = try ListedWord(kind, FiledCode(code), name: name)
            try office.office().list(word)
            console.say(Message("commands.bureau.listed", ["name": .text(word.name)]))
        }
    }

    /// `tijian bureau place list`: the words of the lists.
    struct List: TijianParsableCommand {
        static let configuration = Help.configuration("list", key: "bureau.place.list")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var list: ListOptions

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            _ = try folder.bureau()
            let page = try folder.page(of: ListedWord.self, list.query(in: folder))
            let columns: [Records.Column] = [.init("word"), .init("name"), .init("list")]
            try console.show(page, columns, as: list.format) { word in
                [
                    word.code.text, word.name,
                    Words.text("commands.bureau.list.\(word.kind.rawValue)"),
                ]
            }
        }
    }
}

extension ListedWord.Kind: ExpressibleByArgument {}
