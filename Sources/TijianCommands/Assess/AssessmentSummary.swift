import Assessments
import Diagnostics

/// What an assessment comes to, said in a few lines on the terminal.
struct AssessmentSummary {
    private let assessment: Assessment
    private let console: Console

    init(_ assessment: Assessment, console: Console) {
        self.assessment = assessment
        self.console = console
    }

    func say() {
        console.say("")
        console.say(painted(assessment.headline.message))
        for level in RiskLevel.allCases.sorted(by: >) where assessment.headline.levels[level] > 0 {
            console.say(
                "  \(mark(level)) \(Words.text(level.message)) \(assessment.headline.levels[level])"
            )
        }
        if !assessment.urgent.isEmpty {
            console.say(
                Message("commands.assess.urgent", ["count": .number(assessment.urgent.count)])
            )
        }
        let undecided = assessment.findings.count { $0.status == .identified }
        if undecided > 0 {
            console.say(Message("commands.assess.undecided", ["count": .number(undecided)]))
        }
        for stale in assessment.stale { console.say("  ! " + Words.text(stale.message)) }
    }

    private func painted(_ message: Message) -> String {
        let text = Words.text(message)
        return console.usesColour ? "\u{1B}[1m\(text)\u{1B}[0m" : text
    }

    private func mark(_ level: RiskLevel) -> String {
        guard console.usesColour else { return "■" }
        let colour =
            switch level {
            case .red: 196
            case .orange: 208
            case .yellow: 220
            case .blue: 33
            }
        return "\u{1B}[38;5;\(colour)m■\u{1B}[0m"
    }
}
