import ArgumentParser
import Assessments
import Checklists
import Diagnostics
import Practice
import Workflows

extension RectifyCommand {
    /// `tijian rectify list`: recommendations and where they stand, of one checkup or of all.
    struct List: TijianParsableCommand {
        static let configuration = Help.configuration("list", key: "rectify.list")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var list: ListOptions

        @Argument(help: Help.option("rectify.checkup"))
        var checkup: String?

        @Option(name: .long, help: Help.option("rectify.ownerFilter"))
        var owner: String?

        @Flag(name: .long, help: Help.option("rectify.overdue"))
        var overdue = false

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            let page = try folder.page(of: Rectification.self, query(folder))
            let names = try folder.titles(of: page.records.map(\.enterprise))
            let columns = shownColumns
            try console.show(page, columns, as: list.format) { rectification in
                let cells = [
                    "recommendation": rectification.reference,
                    "enterprise": names[rectification.enterprise] ?? "",
                    "level": Words.text(rectification.recommended.level.message),
                    "status": rectification.standing(on: folder.today),
                    "due": rectification.due.description,
                    "measure_owner": rectification.owner ?? "",
                    "advice": rectification.advice(in: office.language.chosen),
                ]
                return columns.map { cells[$0.key] ?? "" }
            }
        }

        /// A terminal has room for what is to be done, or for the enterprise where it is not the same for all.
        private var shownColumns: [Records.Column] {
            let hidden = list.format == .table ? (checkup == nil ? "advice" : "enterprise") : nil
            let columns: [Records.Column] = [
                .init("recommendation"), .init("enterprise"), .init("level"), .init("status"),
                .init("due"), .init("measure_owner"), .init("advice"),
            ]
            return columns.filter { $0.key != hidden }
        }

        private func query(_ folder: Office) throws -> ListQuery {
            var query = try list.query(in: folder)
            query.checkup = try checkup.map { try folder.checkup($0).id }
            if let owner { query.place = owner }
            guard overdue else { return query }
            query.statuses = RectificationStatus.allCases.filter(\.isOpen).map(\.rawValue)
            let yesterday = folder.today.adding(days: -1) ?? folder.today
            query.through = query.through.map { min($0, yesterday) } ?? yesterday
            return query
        }
    }
}

extension Rectification {
    /// Where it stands, late where it is open after its day.
    func standing(on today: CalendarDate) -> String {
        isLate(on: today) ? Words.text("commands.rectify.late") : Words.text(status.name)
    }

    /// What is recommended; the words of the sealed annex stay out of lists.
    func advice(in language: Language) -> String {
        recommended.isRestricted
            ? Words.text("commands.rectify.sealed") : recommended.action[language]
    }
}
