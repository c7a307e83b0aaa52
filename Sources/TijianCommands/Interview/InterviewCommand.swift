public import ArgumentParser
import Checklists
import Diagnostics
public import Interviews
import Workflows

/// `tijian interview`: asks, or takes in and prints sheets.
struct InterviewCommand: TijianParsableCommand {
    static let configuration = Help.configuration("interview", key: "interview")

    @OptionGroup var office: OfficeOptions
    @OptionGroup var library: LibraryOptions

    @Argument(help: Help.option("checkup"))
    var checkup: String?

    @Option(name: .long, help: Help.option("interview.answers"))
    var answers: String?

    @Flag(name: .long, help: Help.option("interview.partial"))
    var partial = false

    @Flag(name: .long, help: Help.option("interview.printSheet"))
    var printSheet = false

    @Option(name: .long, help: Help.option("interview.questionnaire"))
    var questionnaire: QuestionnaireAddressee?

    @Flag(name: .long, help: Help.option("interview.status"))
    var status = false

    @Option(name: .long, help: Help.option("output"))
    var output: String?

    @Option(name: .long, help: Help.option("interview.respondent"))
    var respondent: Respondent?

    @Option(name: .long, help: Help.option("interview.source"))
    var source: AnswerSource = .enterprise

    @Flag(name: .long, help: Help.option("interview.screen"))
    var screen = false

    @Option(name: .long, help: Help.option("interview.domains"))
    var domains: String?

    @Option(name: .long, help: Help.option("format"))
    var format: OutputFormat = .table

    func validate() throws {
        let modes = [answers != nil, printSheet, questionnaire != nil, status].count { $0 }
        if modes > 1 { throw ValidationError(Words.text("interview.run.usage.oneMode")) }
        if checkup == nil, !printSheet {
            throw ValidationError(Words.text("interview.run.usage.noCheckup"))
        }
        if questionnaire != nil, output == nil {
            throw ValidationError(Words.text("interview.run.usage.noOutput"))
        }
    }

    func perform(_ console: Console) async throws {
        if let answers {
            try takeIn(answers, console)
        } else if printSheet {
            try writeSheet(console)
        } else if let questionnaire, let output {
            try await writeQuestionnaires(questionnaire, to: output, console)
        } else if status {
            try showStatus(console)
        } else {
            try hold(console)
        }
    }
}

extension Respondent: ExpressibleByArgument {}
extension AnswerSource: ExpressibleByArgument {
    /// Reads a source that a person can give.
    public init?(argument: String) {
        guard let source = AnswerSource.given.first(where: { $0.rawValue == argument }) else {
            return nil
        }
        self = source
    }

    /// The sources that a person can give.
    public static var allValueStrings: [String] { given.map(\.rawValue) }
}
