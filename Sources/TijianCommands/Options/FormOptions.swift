public import ArgumentParser
import Diagnostics
import Practice
import Workflows

/// The conflict check and the signed forms that a checkup must have.
struct FormOptions: ParsableArguments {
    @Option(name: .long, help: Help.option("checkup.conflict"))
    var conflict: ConflictResult?

    @Option(name: .long, help: Help.option("checkup.signed"))
    var signed: CommaList?

    /// The forms that are named as signed.
    var named: [CheckupForm] { (signed?.elements ?? []).compactMap(CheckupForm.init) }

    /// The record of forms, added to what there is.
    func papers(over earlier: CheckupPapers = CheckupPapers()) -> CheckupPapers {
        var papers = earlier
        if let conflict {
            papers.conflict = conflict
            papers.conflictCheck = nil
        }
        papers.signed.formUnion(named)
        return papers
    }

    func validate() throws {
        for name in signed?.elements ?? [] where CheckupForm(rawValue: name) == nil {
            let known = CheckupForm.allCases.map(\.rawValue).joined(separator: ", ")
            throw ValidationError(
                Words.text("commands.unknownForm", ["name": .text(name), "known": .text(known)])
            )
        }
    }
}

extension ConflictResult: ExpressibleByArgument {}
