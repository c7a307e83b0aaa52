import Checklists
import Practice

/// Makes what the firms of the demonstration did, one event after the other.
struct DemoWork {
    let firms: [DistrictFirm]
    let enterprises: [DemoEnterprise]
    let campaign: FiledCode
    var random: DemoRandom
    /// The events by the place of their firm in the list.
    var events: [[FiledEvent]]
    /// The last days of the contracts in force, by the place of the enterprise in the list.
    private var terms: [Int: CalendarDate] = [:]

    init(firms: [DistrictFirm], enterprises: [DemoEnterprise], campaign: FiledCode, seed: UInt64) {
        self.firms = firms
        self.enterprises = enterprises
        self.campaign = campaign
        random = DemoRandom(seed: seed)
        events = firms.map { _ in [] }
    }

    /// Adds a year.
    mutating func add(_ year: DemoYear) throws {
        try addRetainers(year)
        try addVisits(year)
        try addCheckups(year)
        try addMoney(year)
        try addServices(year)
        try addDisputes(year)
    }

    /// An event about an enterprise, filed by the firm that serves it.
    mutating func event(
        _ kind: FiledEventKind,
        of index: Int,
        on day: CalendarDate,
        _ change: (inout FiledEvent) throws -> Void = { _ in },
    ) throws {
        let enterprise = enterprises[index]
        var event = FiledEvent(kind, try FiledID(random.id()), on: day)
        event.party = .code(enterprise.code)
        event.place = enterprise.place
        event.home = .here
        event.industry = enterprise.section
        event.size = enterprise.size
        event.lawyers = lawyers(of: enterprise.firm)
        try change(&event)
        events[enterprise.firm].append(event)
    }

    /// Two lawyers of a firm.
    private mutating func lawyers(of firm: Int) -> [FiledLicence] {
        let all = firms[firm].lawyers
        let first = random.below(all.count)
        return [all[first], all[(first + 1 + random.below(all.count - 1)) % all.count]]
    }

    private mutating func addRetainers(_ year: DemoYear) throws {
        let ends = year.retained.lowerBound
        for index in year.retained {
            let isRenewal = index - ends < year.renewed
            var day = random.workday(of: year.year)
            if isRenewal, let end = terms[index] { day = end.adding(days: 1) ?? day }
            let until = day.adding(months: 12)?.adding(days: -1) ?? day
            terms[index] = until
            let type = try FiledCode(isRenewal ? "renewal" : "new")
            try event(.retainer, of: index, on: day) { event in
                event.until = until
                event.type = type
            }
        }
    }

    private mutating func addVisits(_ year: DemoYear) throws {
        let chosen = (0..<year.visited).map { $0 * 3 % enterprises.count }
        for visit in 0..<year.visits {
            let day = random.workday(of: year.year, months: 2...12)
            try event(.visit, of: chosen[visit % year.visited], on: day) { [campaign] event in
                event.campaign = campaign
                event.source = .bureau
            }
        }
    }

    private mutating func addMoney(_ year: DemoYear) throws {
        var index = 0
        for money in year.money {
            let parts = random.split(money.yuan / 1_000, into: money.losses, least: 20)
            for part in parts {
                let day = random.workday(of: year.year)
                let (type, grade) = (try FiledCode(money.type), try FiledCode(money.grade))
                try event(.loss, of: index * 5 % enterprises.count, on: day) { event in
                    event.type = type
                    event.grade = grade
                    event.measures = [.fen: Int64(part) * 100_000]
                }
                index += 1
            }
        }
    }
}
