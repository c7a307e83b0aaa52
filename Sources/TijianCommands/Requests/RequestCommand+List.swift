import ArgumentParser
import Checklists
import Diagnostics
import Practice
import Workflows

extension RequestCommand {
    /// `tijian request list`: the requests and where they stand.
    struct List: TijianParsableCommand {
        static let configuration = Help.configuration("list", key: "request.list")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var list: ListOptions

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            let page = try folder.page(of: EnterpriseRequest.self, list.query(in: folder))
            let names = try folder.titles(of: page.records.map(\.enterprise))
            let columns: [Records.Column] = [
                .init("request"), .init("enterprise"), .init("category"), .init("content"),
                .init("day"), .init("passed_to"), .init("reply_by"), .init("status"),
            ]
            try console.show(page, columns, as: list.format) { request in
                [
                    request.number.short, names[request.enterprise] ?? "",
                    Words.text(request.category.name), request.content, request.on.description,
                    request.passing?.to ?? "", request.passing?.replyBy.description ?? "",
                    Words.text((request.closing?.outcome.name) ?? request.status.name),
                ]
            }
        }
    }
}
