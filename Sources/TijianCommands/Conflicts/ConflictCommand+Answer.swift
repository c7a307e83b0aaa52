import ArgumentParser
import Diagnostics
import Practice
import Workflows

extension ConflictCommand {
    /// `tijian conflict answer`: the one thing that anybody outside the firm may be told.
    struct Answer: TijianParsableCommand {
        static let configuration = Help.configuration("answer", key: "conflict.answer")

        @OptionGroup var office: OfficeOptions

        @Argument(help: Help.option("conflict"))
        var check: String

        func perform(_ console: Console) async throws {
            try console.print(Words.text(office.office().answer(check).name))
        }
    }
}
