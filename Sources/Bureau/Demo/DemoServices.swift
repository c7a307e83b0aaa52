import Checklists
import Diagnostics
import Practice

/// Makes the public services of the demonstration: single records, which add up to the year's figures.
struct DemoServices {
    let firms: [DistrictFirm]
    private var random: DemoRandom
    private var records: [PublicService] = []

    /// What every record says of itself.
    static let remark = "虚构记录，仅供演示"

    init(firms: [DistrictFirm], seed: UInt64) {
        self.firms = firms
        random = DemoRandom(seed: seed)
    }

    /// The services of these years in the order of their days, and the service points.
    static func all(_ years: [Int], firms: [DistrictFirm], seed: UInt64) throws -> [PublicService] {
        var services = DemoServices(firms: firms, seed: seed)
        try services.addPoints()
        for year in years {
            for target in DemoServiceTarget.all(of: year) ?? [] {
                try services.add(target, in: year)
            }
        }
        if years.contains(2024) { try services.addStory() }
        return services.records.sorted { ($0.day, $0.number) < ($1.day, $1.number) }
    }

    private mutating func add(_ target: DemoServiceTarget, in year: Int) throws {
        let people = target.people.map { random.split($0, into: target.records) }
        let fen = amounts(of: target)
        let isStoryTold = year == 2024 && target.type == DemoServices.storyType
        for index in 0..<(target.records - (isStoryTold ? 1 : 0)) {
            var counts = PublicService.Counts()
            counts.people = people?[index]
            if let fen, fen[index] > 0 { counts.money = try MoneyAmount(fen: fen[index]) }
            if let satisfied = target.satisfied {
                counts.score = index < satisfied ? 4 + (random.below(100) < 82 ? 1 : 0) : 3
            }
            try add(target, counts, on: day(target, year), number: "\(year)-\(index + 1)")
        }
    }

    /// The money of each record, nothing for those that recovered none.
    private mutating func amounts(of target: DemoServiceTarget) -> [Int]? {
        guard let yuan = target.yuan else { return nil }
        let paid = max(1, target.records * target.share / 100)
        let parts = random.split(yuan / 100, into: paid, least: 5).map { $0 * 10_000 }
        return parts + [Int](repeating: 0, count: target.records - paid)
    }

    private mutating func day(_ target: DemoServiceTarget, _ year: Int) -> CalendarDate {
        guard case .paper(let month) = target.setting else { return random.workday(of: year) }
        let first = Month(year: year, month: month)?.firstDay ?? .epoch
        return first.adding(days: 20) ?? first
    }

    private mutating func add(
        _ target: DemoServiceTarget,
        _ counts: PublicService.Counts,
        on day: CalendarDate,
        number: String,
    ) throws {
        var place: String?
        var licence: PracticeLicence?
        switch target.setting {
        case .place: place = random.one(of: DemoPlaces.all).code
        case .counsel:
            place = random.one(of: DemoPlaces.all).code
            licence = lawyer()
        case .shift: licence = lawyer()
        case .paper, .plain: break
        }
        records.append(
            try PublicService(
                id: PublicService.ID(random.id()),
                number: "演示-\(target.type)-\(number)",
                type: target.type,
                day: day,
                place: place,
                counts: counts,
                licence: licence,
                remark: DemoServices.remark,
            )
        )
    }

    private mutating func lawyer() -> PracticeLicence {
        PracticeLicence(random.one(of: random.one(of: firms).lawyers).digits)
    }
}

extension DemoServices {
    private static let storyType = "aid_accepted_migrant"

    /// The migrant worker of Wenhui community who applied on the phone, as a record among the others.
    private mutating func addStory() throws {
        records.append(
            try PublicService(
                id: PublicService.ID(random.id()),
                number: "演示-\(DemoServices.storyType)-2024-story",
                type: DemoServices.storyType,
                day: CalendarDate(year: 2024, month: 5, day: 16) ?? .epoch,
                place: "chengdong",
                licence: firms.first?.lawyers.first.map { PracticeLicence($0.digits) },
                remark: DemoServices.remark + "：城东街道文汇社区，手机端申请，当日审查、当日指派律师",
            )
        )
    }

    /// The platform of legal aid, one centre, eight stations and thirty points, and 220 stations and rooms.
    private mutating func addPoints() throws {
        try addPoint("aid_centre", 1, opened: 2010, in: "chengnan")
        for index in 1...8 { try addPoint("aid_station", index, opened: 2021) }
        for (index, place) in DemoPlaces.all.enumerated() {
            try addPoint("aid_point", index + 1, opened: 2021, in: place.code)
            try addPoint("service_station", index + 1, opened: 2019, in: place.code)
        }
        for index in 1...190 {
            try addPoint(
                "service_room",
                index,
                opened: index > 178 ? 2024 : 2020 + index % 3,
                in: DemoPlaces.all[index % 30].code,
            )
        }
        // One that was closed before the years that the demonstration tells of.
        try addPoint("service_room", 191, opened: 2019, in: "shihui", closed: 2022)
    }

    private mutating func addPoint(
        _ type: String,
        _ number: Int,
        opened year: Int,
        in place: String? = nil,
        closed: Int? = nil,
    ) throws {
        records.append(
            try PublicService(
                id: PublicService.ID(random.id()),
                number: "演示-\(type)-\(number)",
                type: type,
                day: random.workday(of: year),
                until: closed.map { random.workday(of: $0) },
                place: place,
                remark: DemoServices.remark,
            )
        )
    }
}
