import ArgumentParser
import Checklists
import Practice
import Workflows

/// To whom the notice of a stop was handed over, and the conflict that was found late.
struct NoticeOptions: ParsableArguments {
    @Option(name: .long, help: Help.option("notice.to"))
    var notified: String?

    @Option(name: .long, help: Help.option("handover"))
    var how: HandoverMode = .inPerson

    @Option(name: .long, help: Help.option("notice.conflict"))
    var conflict: ConflictResult?

    /// Adds both to a move.
    func complete(_ step: inout CheckupStep, in office: Office) throws {
        step.conflict = conflict
        guard let notified else { return }
        let day = step.day ?? office.today
        step.forms = [try SignedForm(.stopNotice, on: day, by: notified, mode: how)]
    }
}
