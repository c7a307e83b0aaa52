import Diagnostics
import Interviews

/// How far an interview is: a line for the profile, one for each domain with a point that may concern the enterprise,
/// and the sum.
struct ProgressTable {
    private let progress: Progress

    init(_ interview: Interview, _ selection: Selection) {
        progress = interview.progress(in: selection)
    }

    /// For a person in the middle of an interview.
    func text(_ voice: InterviewVoice) -> String {
        let titles = ["part", "answered", "asked", "unknown", "skipped", "papers", "minutes"]
        var table = TextTable(
            columns: titles.enumerated().map { index, title in
                TextTable.Column(
                    voice.words("interview.run.progress.\(title)"),
                    alignment: index == 0 ? .leading : .trailing,
                )
            }
        )
        for row in rows(voice) {
            let tally = row.tally
            table.append([
                row.title, "\(tally.handled)", "\(tally.visible)", "\(tally.dontKnow)",
                "\(tally.skipped)", "\(tally.papersRecorded)/\(tally.papersAsked)",
                "\(tally.minutesLeft)",
            ])
        }
        return table.text(width: voice.width)
    }

    /// For `--status`, in any format.
    func records(_ voice: InterviewVoice) -> Records {
        var records = Records([
            .init("part"), .init("asked", alignment: .trailing),
            .init("answered", alignment: .trailing), .init("dont_know", alignment: .trailing),
            .init("skipped", alignment: .trailing), .init("open", alignment: .trailing),
            .init("papers_asked", alignment: .trailing),
            .init("papers_recorded", alignment: .trailing),
            .init("minutes_left", alignment: .trailing),
        ])
        for row in rows(voice) {
            let tally = row.tally
            let counts = [
                tally.visible, tally.answered, tally.dontKnow, tally.skipped,
                tally.open + tally.openTables, tally.papersAsked, tally.papersRecorded,
                tally.minutesLeft,
            ]
            records.rows.append([row.title] + counts.map(String.init))
        }
        return records
    }

    private func rows(_ voice: InterviewVoice) -> [(title: String, tally: Tally)] {
        [(voice.words("interview.run.form"), progress.form)]
            + progress.domains.filter { $0.tally.points > 0 }.map {
                ("\($0.code) \($0.title[voice.language].trimmed)", $0.tally)
            }
            + [(voice.words("interview.run.progress.all"), progress.overall)]
    }
}
