import Checklists
import Practice

extension BureauApplication {
    /// The same after what the chosen firm filed about it, in the order of the days; what does not fit is left out.
    public func following(_ events: [CountedEvent], _ clock: ApplicationClock) -> BureauApplication
    {
        var application = self
        let own = events.filter { $0.application?.text == id.text }
            .sorted { left, right in
                if left.day != right.day { return left.day < right.day }
                return BureauApplication.rank(left) < BureauApplication.rank(right)
            }
        for event in own {
            guard let firm = application.firm, event.words[.firm] == [firm.text] else { continue }
            application = application.following(event, clock) ?? application
        }
        return application
    }

    private func following(_ event: CountedEvent, _ clock: ApplicationClock) -> BureauApplication? {
        switch event.kind {
        case .answer:
            guard let answer = BureauApplication.answer(event) else { return nil }
            return try? answered(answer, on: event.day, clock)
        case .service, .followUp:
            guard reached[.contact] == nil, reached[.onSite] == nil else { return nil }
            return try? reached(.contact, on: event.day, clock)
        case .visit, .checkup:
            return try? reached(.onSite, on: event.day, clock)
        case .report, .delivery:
            return try? reached(.report, on: event.day, clock)
        default: return nil
        }
    }

    /// On one day an answer comes before a contact, a visit before a report.
    private static func rank(_ event: CountedEvent) -> Int {
        switch event.kind {
        case .answer: 0
        case .service, .followUp: 1
        case .visit, .checkup: 2
        default: 3
        }
    }

    private static func answer(_ event: CountedEvent) -> ConflictAnswer? {
        switch event.words[.type]?.first {
        case FiledWords.Answer.canTake.rawValue: .canTakeIt
        case FiledWords.Answer.cannot.rawValue: .cannot
        default: nil
        }
    }
}
