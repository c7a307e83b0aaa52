import ArgumentParser
import Bureau
import Checklists
import Diagnostics
import Practice
import Workflows

extension BureauCommand.ApplicationCommand {
    /// `tijian bureau application list`: the applications, where they stand and what is due.
    struct List: TijianParsableCommand {
        static let configuration = Help.configuration("list", key: "bureau.application.list")

        @OptionGroup var bureau: SupervisionOptions
        @OptionGroup var list: ListOptions

        func perform(_ console: Console) async throws {
            let desk = try bureau.followedDesk(console)
            let page = try desk.office.page(
                of: BureauApplication.self,
                list.query(in: desk.office),
            )
            let firms = try desk.firmNames()
            let columns: [Records.Column] = [
                .init("application"), .init("enterprise"), .init("place"), .init("received_on"),
                .init("status"), .init("firm"), .init("next_step"), .init("due_on"),
                .init("days_left", alignment: .trailing),
            ]
            try console.show(page, columns, as: list.format) { application in
                let next = application.next
                let left = next.map { $0.day.dayNumber - desk.office.today.dayNumber }
                return [
                    application.number.short, application.request.name,
                    application.request.place?.text ?? "", application.request.on.description,
                    Words.text(application.status.name),
                    application.firm.map { firms[$0] ?? $0.text } ?? "",
                    next.map { Words.text($0.step.name) } ?? "", next?.day.description ?? "",
                    left.map { String($0) } ?? "",
                ]
            }
        }
    }
}
