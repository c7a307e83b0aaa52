import ArgumentParser
import Checklists
import Diagnostics
import Practice
import Workflows

extension SatisfactionCommand {
    /// `tijian satisfaction list`: the ratings.
    struct List: TijianParsableCommand {
        static let configuration = Help.configuration("list", key: "satisfaction.list")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var list: ListOptions

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            let page = try folder.page(of: SatisfactionRating.self, list.query(in: folder))
            let names = try folder.titles(of: page.records.compactMap(\.enterprise))
            let columns: [Records.Column] =
                [.init("day"), .init("enterprise"), .init("target"), .init("rater")]
                + RatingScores.Aspect.allCases.map {
                    Records.Column("rating_\($0.rawValue)", alignment: .trailing)
                } + [.init("comment")]
            try console.show(page, columns, as: list.format) { rating in
                let rater = rating.rater ?? Words.text("commands.rating.anonymous")
                return [
                    rating.on.description, rating.enterprise.flatMap { names[$0] } ?? "",
                    Words.text(rating.target.kind.name),
                    "\(Words.text(rating.role.name)) \(rater)",
                ] + RatingScores.Aspect.allCases.map { rating.scores[$0].map(String.init) ?? "" }
                    + [rating.comment ?? ""]
            }
        }
    }
}
