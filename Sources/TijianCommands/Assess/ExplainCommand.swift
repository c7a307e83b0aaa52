import ArgumentParser
import Assessments
import Checklists
import Diagnostics
import Workflows

/// `tijian explain`: which answers and which rule a finding, a point, a total or the headline comes from.
struct ExplainCommand: TijianParsableCommand {
    static let configuration = Help.configuration("explain", key: "explain")

    @OptionGroup var office: OfficeOptions
    @OptionGroup var name: CheckupArgument

    @Argument(help: Help.option("explain.what"))
    var what: String = "headline"

    func perform(_ console: Console) async throws {
        let opened = try office.office().opened(name.checkup)
        let explainer = Explainer(of: opened.assessment, from: opened.input)
        guard let explanation = explanation(explainer, opened.assessment) else {
            throw Diagnostic(
                .error,
                subject: what,
                Message("commands.unknownExplanation"),
                remedy: Message("commands.unknownExplanation.remedy"),
            )
        }
        for line in explanation.lines(in: office.language.chosen, using: Words.book) {
            try console.print(line)
        }
    }

    private func explanation(_ explainer: Explainer, _ assessment: Assessment) -> Explanation? {
        if what == "headline" { return explainer.headline() }
        if let kind = ExposureKind(rawValue: what) { return explainer.total(kind) }
        if let finding = assessment.finding(named: what) { return explainer.finding(finding.key) }
        return explainer.point(RiskPoint.ID(what))
    }
}
