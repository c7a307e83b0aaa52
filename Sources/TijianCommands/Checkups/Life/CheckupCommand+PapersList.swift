import ArgumentParser
import Checklists
import Diagnostics
import Practice
import Workflows

extension CheckupCommand.Papers {
    /// `tijian checkup papers list`: the papers of one checkup or of all.
    struct List: TijianParsableCommand {
        static let configuration = Help.configuration("list", key: "checkup.papers.list")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var list: ListOptions

        @Option(name: .long, help: Help.option("of.checkup"))
        var checkup: String?

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            var query = try list.query(in: folder)
            let only = try checkup.map { try folder.checkup($0) }
            query.party = only?.enterprise ?? query.party
            let page = try folder.page(of: PaperReceipt.self, query, only: only?.id, \.checkup)
            let numbers = try folder.titles(of: page.records.map(\.checkup))
            let columns: [Records.Column] = [
                .init("checkup"), .init("number", alignment: .trailing), .init("name"),
                .init("period"), .init("original"),
                .init("count", alignment: .trailing), .init("day"), .init("by"),
                .init("return_by"), .init("returned"), .init("id"),
            ]
            try console.show(page, columns, as: list.format) { paper in
                [
                    numbers[paper.checkup] ?? "", String(paper.number), paper.name,
                    paper.period ?? "",
                    Words.text(
                        paper.isOriginal ? "commands.paper.original" : "commands.paper.copy"
                    ),
                    String(paper.count), paper.receivedOn.description, paper.receivedBy.text,
                    paper.returnBy?.description ?? "",
                    paper.returned.map {
                        "\(Words.text($0.way.name)) \($0.on) \($0.to)"
                    } ?? "",
                    String(paper.id.text.prefix(8)),
                ]
            }
        }
    }
}
