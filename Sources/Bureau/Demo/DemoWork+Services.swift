import Checklists
import Practice

extension DemoWork {
    private static let served: [(type: String, share: Int)] = [
        ("consult", 46), ("contract_review", 72), ("drafting", 80), ("lawyer_letter", 84),
        ("training", 91), ("policy_build", 96), ("opinion", 100),
    ]

    /// The services of retained counsel in a year.
    mutating func addServices(_ year: DemoYear) throws {
        for _ in 0..<year.services {
            let draw = random.below(100)
            let type = DemoWork.served.first { draw < $0.share }?.type ?? "consult"
            let code = try FiledCode(type)
            let measures = measures(of: type)
            let index = random.below(year.retained.count) + year.retained.lowerBound
            try event(.service, of: index, on: random.workday(of: year.year)) { event in
                event.type = code
                event.measures = measures
            }
        }
    }

    private mutating func measures(of type: String) -> [FiledMeasure: Int64] {
        var measures: [FiledMeasure: Int64] = [.tenths: Int64(5 + random.below(45))]
        switch type {
        case "consult": measures[.attendees] = 1
        case "training": measures[.attendees] = Int64(12 + random.below(70))
        case "contract_review": measures[.documents] = Int64(1 + random.below(4))
        case "policy_build": measures[.rules] = Int64(1 + random.below(3))
        default: break
        }
        return measures
    }

    /// The disputes that were resolved in a year, and the requests that firms passed on with consent.
    mutating func addDisputes(_ year: DemoYear) throws {
        let types = ["contract", "debt", "labour", "construction", "property"]
        for _ in 0..<year.disputes {
            let type = try FiledCode(random.one(of: types))
            let index = random.below(year.retained.count) + year.retained.lowerBound
            try event(.dispute, of: index, on: random.workday(of: year.year)) { event in
                event.type = type
            }
        }
    }

    /// The pairings of firms and chambers, and the service teams.
    mutating func addTeams() throws {
        for firm in firms.indices {
            let day = random.workday(of: 2022)
            var pairing = FiledEvent(.pairing, try FiledID(random.id()), on: day)
            pairing.until = day.adding(months: 48)
            events[firm].append(pairing)
            guard firm < 5 else { continue }
            var team = FiledEvent(.team, try FiledID(random.id()), on: day)
            team.campaign = campaign
            team.lawyers = Array(firms[firm].lawyers.prefix(5))
            events[firm].append(team)
        }
    }
}
