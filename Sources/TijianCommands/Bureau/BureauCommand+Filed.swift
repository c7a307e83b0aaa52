import ArgumentParser
import Bureau
import Checklists
import Diagnostics
import Practice
import Workflows

extension BureauCommand {
    /// `tijian bureau filed`: what the firm has filed, batch by batch.
    struct Filed: TijianParsableCommand {
        static let configuration = Help.configuration("filed", key: "bureau.filed")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var list: ListOptions

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            let page = try folder.filedBatches(list.query(in: folder))
            let columns: [Records.Column] = [
                .init("day"), .init("first"), .init("last"), .init("count", alignment: .trailing),
                .init("chain", alignment: .trailing),
            ]
            try console.show(page, columns, as: list.format) { batch in
                [
                    batch.on.description, "\(batch.first)", "\(batch.last)",
                    "\(batch.bodies.count)", "\(batch.chain)",
                ]
            }
        }
    }

    /// `tijian bureau match`: says which of the bureau's words a text of the firm's stands for.
    struct Match: TijianParsableCommand {
        static let configuration = Help.configuration("match", key: "bureau.match")

        @OptionGroup var office: OfficeOptions

        @Argument(help: Help.option("bureau.text"))
        var text: String

        @Argument(help: Help.option("bureau.word"))
        var code: String

        func perform(_ console: Console) async throws {
            try office.office().match(text, to: FiledCode(code))
            console.say(Message("commands.bureau.matched"))
        }
    }
}
