import Bureau
import Checklists
import Diagnostics
import Practice
import Reports

/// What a bureau's papers say of a firm.
extension FormValues {
    mutating func take(_ track: FirmTrack, _ settings: BureauSettings, on day: CalendarDate) {
        let short = settings.dormantDays.first ?? 90
        let long = settings.dormantDays.last ?? short
        set(.retainers, String(track.retainers.count))
        set(.retained, String(track.retained))
        set(.dormant, String(track.dormant(short, on: day)))
        set(.dormantDays, String(short))
        set(.longDormant, String(track.dormant(long, on: day)))
        set(.longDormantDays, String(long))
        let stated = track.retainers.filter { $0.promised != nil }
        if !stated.isEmpty {
            set(.promised, String(stated.reduce(0) { $0 + ($1.dueServices(on: day) ?? 0) }))
            set(.delivered, String(stated.reduce(0) { $0 + $1.delivered }))
        }
        set(.past, String(track.pastDate.part))
        set(.pastAll, String(track.pastDate.whole))
        set(.answered, String(track.answered.part))
        set(.asked, String(track.answered.whole))
        set(.answerDays, median(track.answerDays))
        set(.siteDays, median(track.siteDays))
        set(.ratings, String(track.ratings.whole))
        set(.satisfaction, track.satisfaction.map { "\($0)%" })
        set(.total, track.total.map { String($0) })
        set(.aspects, track.parts.map(row))
    }

    private func median(_ sorted: [Int]) -> String? {
        sorted.isEmpty ? nil : String(sorted[sorted.count / 2])
    }

    private func row(_ part: FirmTrack.Part) -> [String: String] {
        [
            "aspect": bureauPhrase(part.aspect.name),
            "points": part.points.map { String($0) } ?? "—",
            "weight": String(part.weight),
            "why": bureauPhrase(part.why),
        ]
    }

    /// An application by its number: which step is next, and whether its day is past.
    func row(_ application: BureauApplication, on day: CalendarDate) -> [String: String] {
        let next = application.next
        let isPast = next.map { $0.day < day } ?? false
        return [
            "application": application.number.description,
            "step": next.map { bureauPhrase($0.step.name) } ?? "",
            "day": next.map { words.day($0.day.description) } ?? "",
            "state": formPhrase(isPast ? "stepPast" : "stepOpen"),
        ]
    }

    /// A plan with what is reached of it.
    func row(_ progress: FirmTrack.Progress, _ names: [String: String]) -> [String: String] {
        [
            "indicator": names[progress.plan.indicator] ?? progress.plan.indicator,
            "target": String(progress.plan.target),
            "value": String(progress.value),
            "percent": "\(progress.percent)%",
        ]
    }
}
