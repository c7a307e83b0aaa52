import Checklists
import Diagnostics

/// A checklist as a page: what it is and which points it has.
struct ChecklistPage {
    let checklist: CompiledChecklist
    let words: PageWords

    /// The whole page.
    func lines() -> [String] {
        let content = checklist.checklist
        let facts = words(
            "show.checklist",
            [
                "version": .number(content.version), "date": .text(content.verifiedOn.description),
                "points": .number(content.points.count),
            ],
        )
        var lines =
            words.prose("\(content.id) \(content.title[words.language])") + words.prose(facts)
        if let applies = content.applies {
            lines += words.labelled("show.applies", applies.when.text)
            lines += words.labelled("show.otherwise", applies.otherwise[words.language])
        }
        lines += words.heading(words("show.points"))
        return lines
            + content.points.flatMap { words.prose("\($0.id)  \($0.title[words.language])") }
    }
}
