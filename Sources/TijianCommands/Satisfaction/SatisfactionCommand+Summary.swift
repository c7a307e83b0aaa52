import ArgumentParser
import Checklists
import Diagnostics
import Practice
import Workflows

extension SatisfactionCommand {
    /// `tijian satisfaction summary`: the share of satisfied ratings, and of checkups that were rated.
    struct Summary: TijianParsableCommand {
        static let configuration = Help.configuration("summary", key: "satisfaction.summary")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var list: ListOptions

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            let summary = try folder.satisfaction(list.query(in: folder))
            var records = Records([
                .init("what"), .init("value", alignment: .trailing),
                .init("count", alignment: .trailing),
            ])
            func add(_ key: String, _ value: String, _ count: Int) {
                records.rows.append([Words.text(key), value, String(count)])
            }
            let few = Words.text(
                "commands.rating.few",
                ["count": .number(SatisfactionSummary.least)],
            )
            add(
                "commands.rating.rate",
                summary.rate.map(Summary.percent) ?? few,
                summary.ratings,
            )
            add(
                "commands.rating.participation",
                summary.participation.map(Summary.percent) ?? "—",
                summary.delivered,
            )
            for aspect in RatingScores.Aspect.allCases {
                let mean = summary.mean(of: aspect).map(Summary.mark) ?? few
                add(aspect.name.key, mean, summary.count(of: aspect))
            }
            try console.print(records.text(list.format, width: console.width))
        }

        /// Tenths of a percent as `83.3%`.
        static func percent(_ tenths: Int) -> String { "\(tenths / 10).\(tenths % 10)%" }

        /// Hundredths of a mark as `4.25`.
        static func mark(_ hundredths: Int) -> String {
            let rest = hundredths % 100
            return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
        }
    }
}
