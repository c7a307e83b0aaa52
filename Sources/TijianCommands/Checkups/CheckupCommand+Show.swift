import ArgumentParser
import Assessments
import Checklists
import Diagnostics
import Practice
import Workflows

extension CheckupCommand {
    /// `tijian checkup show`: where a checkup stands, and what may be done now.
    struct Show: TijianParsableCommand {
        static let configuration = Help.configuration("show", key: "checkup.show")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var name: CheckupArgument

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            let opened = try folder.opened(name.checkup)
            let checkup = opened.file.checkup
            let facts = try folder.facts(of: opened.file, opened.assessment)
            var records = Records([.init("what"), .init("value")])
            func add(_ key: String, _ value: String) {
                records.rows.append([Words.text("column.\(key)"), value])
            }
            add("checkup", checkup.number.description)
            add("enterprise", try folder.enterprise(checkup.enterprise.text).name)
            add("lawyers", checkup.lawyers.map(\.text).joined(separator: ", "))
            add("base_date", checkup.baseDate?.description ?? "")
            add("domains", checkup.domains.map(\.text).joined(separator: ", "))
            add("status", Words.text(checkup.status.name))
            add("headline", Words.text(opened.assessment.headline.message))
            add("conflicts", String(opened.file.conflicts.count))
            add(
                "reports",
                opened.file.issued.map { "\($0.number) v\($0.version)" }.joined(separator: ", "),
            )
            try console.print(records.text(.table, width: console.width))
            console.say(Message("commands.checkup.next"))
            for action in Checkup.actions(in: checkup.status) {
                let verdict = checkup.permit(action, facts)
                console.say(
                    "  \(verdict.isAllowed ? "✓" : "✗") \(Words.text(action.name))（\(action.rawValue)）"
                )
                for reason in verdict.reasons { console.say("      \(Words.text(reason.message))") }
            }
        }
    }
}
