import Checklists
import Practice

extension DemoWork {
    /// The health checks of a year: on site, report, delivery, recommendations, follow-up and rating, and letters of advice.
    mutating func addCheckups(_ year: DemoYear) throws {
        let findings = random.scatter(year.findings, into: year.checkups)
        let toAct = marked(year.findingsToAct, among: findings)
        for number in 0..<year.checkups {
            try addCheckup(
                of: number * 6 % enterprises.count,
                on: random.workday(of: year.year, months: 2...10),
                findings: findings[number],
                toAct: toAct[number],
            )
        }
        let advised = random.split(year.advised, into: year.letters)
        for count in advised {
            let day = random.workday(of: year.year)
            let index = random.below(year.retained.count) + year.retained.lowerBound
            try event(.advice, of: index, on: day) { event in
                event.measures = [.recommendations: Int64(count)]
            }
        }
    }

    /// So many of the findings in all, none more than there are at a checkup.
    private mutating func marked(_ total: Int, among findings: [Int]) -> [Int] {
        var marked = [Int](repeating: 0, count: findings.count)
        var left = total
        while left > 0 {
            let index = random.below(findings.count)
            guard marked[index] < findings[index] else { continue }
            marked[index] += 1
            left -= 1
        }
        return marked
    }

    private mutating func addCheckup(
        of index: Int,
        on day: CalendarDate,
        findings: Int,
        toAct: Int,
    ) throws {
        let issued = day.adding(days: 12) ?? day
        let delivered = issued.adding(days: 3) ?? issued
        let inCampaign: (inout FiledEvent) -> Void = { [campaign] event in
            event.campaign = campaign
            event.source = .bureau
        }
        try event(.checkup, of: index, on: day, inCampaign)
        try event(.report, of: index, on: issued) { event in
            inCampaign(&event)
            event.measures = [
                .findings: Int64(findings), .findingsToAct: Int64(toAct),
                .recommendations: Int64(toAct),
            ]
        }
        try event(.delivery, of: index, on: delivered, inCampaign)
        for _ in 0..<toAct { try addRecommendation(of: index, after: delivered) }
        try event(.followUp, of: index, on: delivered.adding(days: 31) ?? delivered, inCampaign)
        guard random.below(100) < 90 else { return }
        let score: Int64 = random.below(100) < 80 ? 5 : 4
        try event(.rating, of: index, on: delivered.adding(days: 2) ?? delivered) { event in
            inCampaign(&event)
            event.measures = [.score: score]
        }
    }

    /// A recommendation that was decided on: most are adopted, and most of those carried out before their day.
    private mutating func addRecommendation(of index: Int, after day: CalendarDate) throws {
        let due = day.adding(days: 30) ?? day
        let isAdopted: Int64 = random.below(100) < 92 ? 1 : 0
        let isVerified = isAdopted == 1 && random.below(100) < 85
        let done = isVerified ? due.adding(days: -random.below(20)) : nil
        try event(.recommendation, of: index, on: due) { event in
            event.done = done
            event.measures = [
                .recommendations: 1, .adopted: isAdopted, .verified: isVerified ? 1 : 0,
            ]
        }
    }
}
