public import ArgumentParser
import Checklists
import Diagnostics
import Practice
public import Workflows

/// What every list takes: filters, order, page and format.
struct ListOptions: ParsableArguments {
    @Option(name: .long, help: Help.option("list.search"))
    var search: String?

    @Option(name: .long, help: Help.option("list.status"))
    var status: CommaList?

    @Option(name: .long, help: Help.option("list.enterprise"))
    var enterprise: String?

    @Option(name: .long, help: Help.option("list.person"))
    var person: String?

    @Option(name: .long, help: Help.option("list.place"))
    var place: String?

    @Option(name: .long, help: Help.option("list.from"))
    var from: CalendarDate?

    @Option(name: .long, help: Help.option("list.through"))
    var through: CalendarDate?

    @Option(name: .long, help: Help.option("list.sort"))
    var sort: ListQuery.SortKey?

    @Flag(name: .long, help: Help.option("list.descending"))
    var descending = false

    @Option(name: .long, help: Help.option("list.page"))
    var page = 1

    @Option(name: .long, help: Help.option("list.limit"))
    var limit = 50

    @Option(name: .long, help: Help.option("format"))
    var format: OutputFormat = .table

    func validate() throws {
        guard page >= 1, limit >= 0 else {
            throw ValidationError(Words.text("commands.list.pageNumber"))
        }
    }

    /// The query, with the enterprise looked up.
    func query(in office: Office) throws -> ListQuery {
        var query = ListQuery()
        query.search = search
        query.statuses = status?.elements ?? []
        query.party = try enterprise.map { try office.enterprise($0).id }
        query.person = person.map { User.ID($0) }
        query.place = place
        query.from = from
        query.through = through
        query.sort = sort
        query.isDescending = descending
        query.limit = limit == 0 ? nil : limit
        query.offset = limit * (page - 1)
        return query
    }
}

extension ListQuery.SortKey: ExpressibleByArgument {}
