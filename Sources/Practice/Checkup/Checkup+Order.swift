public import Checklists
public import Diagnostics

extension Checkup {
    /// Why the day of an action contradicts the order of the workflow, or nil when it does not.
    func orderRefusal(_ action: CheckupAction, _ facts: CheckupFacts) -> Diagnostic? {
        let day = facts.day ?? facts.today
        if day > facts.today {
            return Diagnostic.refusal("guard.order.future", ["date": .text(day.description)])
        }
        if let last = days.last, day < last.day {
            return Diagnostic.refusal(
                "guard.order.early",
                [
                    "action": .message(action.name), "date": .text(day.description),
                    "last": .message(last.action.name), "on": .text(last.day.description),
                ],
            )
        }
        guard action == .visit, let baseDate, baseDate <= facts.today, baseDate > day else {
            return nil
        }
        return Checkup.afterVisit(baseDate, day)
    }

    /// Why a base date contradicts the days on record, or nil when it does not.
    public func refusal(ofBaseDate date: CalendarDate, today: CalendarDate) -> Diagnostic? {
        if date > today {
            return Diagnostic.refusal("guard.baseDate.future", ["date": .text(date.description)])
        }
        guard let visit = days[.visit], date > visit else { return nil }
        return Checkup.afterVisit(date, visit)
    }

    private static func afterVisit(_ date: CalendarDate, _ visit: CalendarDate) -> Diagnostic {
        Diagnostic.refusal(
            "guard.order.baseDate",
            ["date": .text(date.description), "on": .text(visit.description)],
        )
    }
}
