import ArgumentParser
import Checklists
import Diagnostics
import Practice
import Workflows

extension EnterpriseCommand {
    /// `tijian enterprise list`: the enterprises that are registered; merged records only when they are asked for.
    struct List: TijianParsableCommand {
        static let configuration = Help.configuration("list", key: "enterprise.list")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var list: ListOptions

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            let columns: [Records.Column] = [
                .init("name"), .init("credit_code"), .init("type"), .init("industry"),
                .init("headcount", alignment: .trailing), .init("size"), .init("township"),
                .init("id"),
            ]
            let page = try folder.page(of: Enterprise.self, list.query(in: folder))
            try console.show(page, columns, as: list.format) { enterprise in
                [
                    enterprise.name,
                    enterprise.registration.code?.text ?? "",
                    Words.text("entity.\(enterprise.entityType.rawValue)"),
                    enterprise.industry?.text ?? "",
                    enterprise.figures.headcount.map(String.init) ?? "",
                    enterprise.size?.size.map { Words.text("practice.size.\($0.rawValue)") } ?? "",
                    enterprise.township ?? enterprise.traits.park ?? "",
                    enterprise.id.text,
                ]
            }
        }
    }
}
