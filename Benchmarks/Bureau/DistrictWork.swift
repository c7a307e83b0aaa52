import Bureau
import BureauLedger
import Checklists
import Practice

/// What the firms of one invented district tell its bureau in twenty years, checkup by checkup in the order of time.
struct DistrictWork {
    private let province: Province
    private let district: Int
    private let firms: [CreditCode]
    private let enterprises: [CreditCode]
    private let lawyers: [[FiledLicence]]
    private let codes: [String: FiledCode]
    private var random: SmallRandom
    private var number = 0

    init(_ province: Province, district: Int) throws {
        self.province = province
        self.district = district
        firms = province.firms(in: district)
        enterprises = province.enterprises(in: district)
        lawyers = try firms.indices.map { firm in
            try (0..<Province.lawyersPerFirm).map { lawyer in
                try FiledLicence("150012010\(10_000_000 + district * 10_000 + firm * 100 + lawyer)")
            }
        }
        let sections = "abcdefghijklmnopqrst".map(String.init)
        let names = province.words.map(\.text) + sections
        codes = try Dictionary(uniqueKeysWithValues: Set(names).map { ($0, try FiledCode($0)) })
        random = SmallRandom(UInt64(district) &* 7919 &+ 1)
    }

    /// The events of the next checkup with the firm that files them; nil after the last.
    mutating func next() throws -> (firm: CreditCode, events: [FiledEvent])? {
        let count = province.checkups(in: district)
        guard number < count else { return nil }
        defer { number += 1 }
        let days = Province.years * 365
        let start = CalendarDate(year: Province.firstYear, month: 1, day: 1) ?? .epoch
        let day = start.adding(days: number * days / count) ?? start
        let firm = random.below(firms.count)
        return (firms[firm], try events(on: day, of: firm))
    }

    /// The filings of the next checkups, so many or a few more; none after the last checkup.
    mutating func batch(
        of count: Int,
        chained chains: inout FirmChains,
    ) throws -> [ReceivedFiling] {
        var filings: [ReceivedFiling] = []
        while filings.count < count, let (firm, events) = try next() {
            for event in events { filings.append(try chains.file(event, of: firm)) }
        }
        return filings
    }

    private mutating func events(on day: CalendarDate, of firm: Int) throws -> [FiledEvent] {
        let enterprise = random.below(enterprises.count)
        var events: [FiledEvent] = []
        for (series, plan) in DistrictWork.plans.enumerated() where random.happens(plan.percent) {
            let after = min(day.dayNumber + plan.delay, Province.lastDay.dayNumber)
            let then = CalendarDate(dayNumber: after) ?? day
            var event = try FiledEvent(
                plan.kind,
                InventedIDs.id(series + 1, district, number),
                on: then,
            )
            event.party = .code(enterprises[enterprise])
            event.place = codes[Province.places[enterprise % Province.places.count]]
            event.industry = codes["abcdefghijklmnopqrst".map(String.init)[enterprise % 20]]
            event.size = SizeClass.allCases[enterprise % 4]
            event.source = CheckupSource.allCases[random.below(4)]
            event.campaign =
                random.happens(40)
                ? codes[Province.campaigns[random.below(Province.campaigns.count)]] : nil
            let first = random.below(Province.lawyersPerFirm)
            event.lawyers = [lawyers[firm][first]]
            if random.happens(50) {
                event.lawyers.append(lawyers[firm][(first + 1) % Province.lawyersPerFirm])
            }
            fill(&event)
            events.append(event)
        }
        return events
    }
}

extension DistrictWork {
    /// How often something comes with a checkup, and how many days after it.
    private struct Plan {
        let kind: FiledEventKind
        let percent: Int
        let delay: Int
    }

    private static let plans = [
        Plan(kind: .checkup, percent: 100, delay: 0),
        Plan(kind: .visit, percent: 20, delay: 1),
        Plan(kind: .report, percent: 90, delay: 14),
        Plan(kind: .service, percent: 60, delay: 20),
        Plan(kind: .service, percent: 30, delay: 40),
        Plan(kind: .rating, percent: 30, delay: 21),
        Plan(kind: .followUp, percent: 15, delay: 90),
        Plan(kind: .retainer, percent: 12, delay: 30),
        Plan(kind: .dispute, percent: 4, delay: 60),
        Plan(kind: .loss, percent: 3, delay: 80),
    ]

    private mutating func fill(_ event: inout FiledEvent) {
        switch event.kind {
        case .report:
            let findings = Int64(3 + random.below(20))
            event.measures = [
                .findings: findings, .findingsToAct: findings / 2,
                .recommendations: findings + 2, .adopted: findings, .verified: findings / 2,
            ]
        case .service:
            let types = ServiceType.allCases
            event.type = codes[types[random.below(types.count)].rawValue]
            event.measures = [
                .tenths: Int64(5 + random.below(60)), .attendees: Int64(random.below(40)),
                .documents: Int64(random.below(4)), .rules: Int64(random.below(2)),
            ]
        case .rating: event.measures = [.score: Int64(5 - random.below(3))]
        case .retainer: event.until = event.day.adding(days: 364)
        case .dispute: event.type = codes[random.happens(50) ? "contract" : "labour"]
        case .loss:
            event.type = codes[random.happens(60) ? "recovered" : "averted"]
            let grades = EvidenceGrade.allCases
            event.grade = codes[grades[random.below(grades.count)].rawValue]
            event.measures = [.fen: Int64(1 + random.below(10_000)) * 10_000]
        default: break
        }
    }
}
