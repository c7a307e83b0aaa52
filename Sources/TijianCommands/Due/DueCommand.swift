public import ArgumentParser
import Checklists
import Diagnostics
import Foundation
public import Practice
import Reports
import Workflows

/// `tijian due`: what must be done by when, across everything.
struct DueCommand: TijianParsableCommand {
    static let configuration = Help.configuration("due", key: "due")

    @OptionGroup var office: OfficeOptions

    @Option(name: .long, help: Help.option("due.within"))
    var within = 60

    @Flag(name: .long, help: Help.option("due.overdue"))
    var overdue = false

    @Option(name: .long, help: Help.option("list.person"))
    var person: String?

    @Option(name: .long, help: Help.option("list.enterprise"))
    var enterprise: String?

    @Option(name: .long, help: Help.option("due.kind"))
    var kind: [DeadlineKind] = []

    @Option(name: .long, help: Help.option("list.page"))
    var page = 1

    @Option(name: .long, help: Help.option("list.limit"))
    var limit = 50

    @Option(name: .long, help: Help.option("due.calendar"))
    var calendar: String?

    @Flag(name: .long, help: Help.option("due.names"))
    var names = false

    @Option(name: .long, help: Help.option("format"))
    var format: OutputFormat = .table

    func validate() throws {
        guard page >= 1, limit >= 0 else {
            throw ValidationError(Words.text("commands.list.pageNumber"))
        }
        guard (0...3660).contains(within) else {
            throw ValidationError(Words.text("commands.due.within"))
        }
    }

    func perform(_ console: Console) async throws {
        let folder = try office.office()
        var query = try query(in: folder)
        guard let calendar else {
            let due = try folder.due(query)
            return try console.show(due, DueTable.columns, as: format) { entry in
                DueTable.row(entry, on: folder.today)
            }
        }
        query.limit = nil
        query.offset = 0
        let due = try folder.due(query).records
        let file = DueCalendar.file(of: due, withNames: names).text(madeOn: folder.today)
        try OutputFiles.write(Data(file.utf8), to: URL(filePath: calendar))
        try console.print(calendar)
        console.say(Message("commands.due.calendar", ["count": .number(due.count)]))
        if names { console.say(Message("commands.due.named")) }
    }

    private func query(in folder: Office) throws -> DueQuery {
        var query = DueQuery()
        query.through = folder.today.adding(days: overdue ? -1 : within)
        query.person = person.map { User.ID($0) }
        query.party = try enterprise.map { try folder.enterprise($0).id }
        query.kinds = kind
        query.limit = limit == 0 ? nil : limit
        query.offset = limit * (page - 1)
        return query
    }
}

extension DeadlineKind: ExpressibleByArgument {}
