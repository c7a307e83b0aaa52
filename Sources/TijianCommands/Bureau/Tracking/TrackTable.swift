import Bureau
import Checklists
import Diagnostics
import Practice

/// Where firms stand, as rows.
struct TrackTable {
    let settings: BureauSettings
    let today: CalendarDate

    let columns: [Records.Column] = [
        .init("firm"), .init("credit_code"), .init("retained", alignment: .trailing),
        .init("dormant", alignment: .trailing), .init("long_dormant", alignment: .trailing),
        .init("promised", alignment: .trailing), .init("past_date", alignment: .trailing),
        .init("answered_in_time", alignment: .trailing), .init("satisfied", alignment: .trailing),
        .init("plan", alignment: .trailing), .init("total", alignment: .trailing),
        .init("weakest"),
    ]

    func row(_ track: FirmTrack) -> [String] {
        [
            track.name, track.firm.text, String(track.retained),
            dormant(track, settings.dormantDays.first), dormant(track, settings.dormantDays.last),
            share(track, .promised), share(track.pastDate), share(track.answered),
            track.satisfaction.map { "\($0)%" } ?? "—", points(track, .plan),
            track.total.map { String($0) } ?? "—", weakest(track),
        ]
    }

    private func dormant(_ track: FirmTrack, _ days: Int?) -> String {
        String(track.dormant(days ?? 90, on: today))
    }

    private func part(_ track: FirmTrack, _ aspect: TrackAspect) -> FirmTrack.Part? {
        track.parts.first { $0.aspect == aspect }
    }

    private func share(_ track: FirmTrack, _ aspect: TrackAspect) -> String {
        part(track, aspect)?.share.map(share) ?? "—"
    }

    private func share(_ share: FirmTrack.Share) -> String {
        share.whole == 0 ? "—" : "\(share.part)/\(share.whole)"
    }

    private func points(_ track: FirmTrack, _ aspect: TrackAspect) -> String {
        part(track, aspect)?.points.map { "\($0)%" } ?? "—"
    }

    /// The aspect that costs the firm most.
    private func weakest(_ track: FirmTrack) -> String {
        let judged = track.parts.filter { ($0.points ?? 100) < 100 && $0.weight > 0 }
        let lost = judged.max {
            (100 - ($0.points ?? 0)) * $0.weight < (100 - ($1.points ?? 0)) * $1.weight
        }
        return lost.map { Words.text($0.why) } ?? ""
    }

    /// Every component of a firm's place.
    func parts(of track: FirmTrack) -> Records {
        Records(
            [
                .init("aspect"), .init("points_scored", alignment: .trailing),
                .init("weight", alignment: .trailing), .init("why"),
            ],
            rows: track.parts.map { part in
                [
                    Words.text(part.aspect.name), part.points.map { String($0) } ?? "—",
                    String(part.weight), Words.text(part.why),
                ]
            } + [[Words.text("column.total"), track.total.map { String($0) } ?? "—", "", ""]],
        )
    }

    /// What the components come from.
    func facts(of track: FirmTrack) -> [(String, String)] {
        func days(_ days: [Int]) -> String {
            days.isEmpty ? "" : "\(days[days.count / 2]) (\(days[0])–\(days[days.count - 1]))"
        }
        return [
            ("firm", "\(track.name) \(track.firm.text)"),
            ("retained", "\(track.retained)"),
            (
                "dormant_days",
                settings.dormantDays.map { "\($0): \(track.dormant($0, on: today))" }
                    .joined(separator: "; "),
            ),
            ("past_date", share(track.pastDate)),
            ("answer_days", days(track.answerDays)),
            ("site_days", days(track.siteDays)),
            ("ratings", "\(track.ratings.whole)"),
            ("satisfied", track.satisfaction.map { "\($0)%" } ?? "—"),
        ]
    }
}
