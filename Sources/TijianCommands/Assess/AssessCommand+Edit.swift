import ArgumentParser
import Assessments
import Diagnostics

extension AssessCommand {
    /// `tijian assess edit`: words a finding's title, facts or analysis anew, in one language.
    struct Edit: TijianParsableCommand {
        static let configuration = Help.configuration("edit", key: "assess.edit")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var name: CheckupArgument
        @OptionGroup var finding: FindingArgument

        @Option(name: .long, help: Help.option("edit.title"))
        var title: String?

        @Option(name: .long, help: Help.option("edit.facts"))
        var facts: String?

        @Option(name: .long, help: Help.option("edit.analysis"))
        var analysis: String?

        func perform(_ console: Console) async throws {
            let edit = FindingEdit(
                title: text(title),
                facts: text(facts),
                analysis: text(analysis),
            )
            try finding.decide(.edit(edit), office, name, console)
        }

        private func text(_ words: String?) -> FindingEdit.Text {
            switch office.language.chosen {
            case .zh: FindingEdit.Text(zh: words)
            case .en: FindingEdit.Text(en: words)
            }
        }
    }
}
