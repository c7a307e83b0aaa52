import ArgumentParser
import Checklists
import Practice
import Workflows

/// Who met whom, where and when.
struct ContactOptions: ParsableArguments {
    @Option(name: .long, help: Help.option("contact.place"))
    var place: String?

    @Option(name: .long, help: Help.option("contact.people"))
    var people: CommaList?

    @Option(name: .customLong("with"), help: Help.option("contact.with"))
    var present: CommaList?

    @Option(name: .long, help: Help.option("contact.from"))
    var from: String?

    @Option(name: .long, help: Help.option("contact.to"))
    var to: String?

    @Option(name: .long, help: Help.option("contact.note"))
    var note: String?

    /// The contact that was described.
    func plan(
        _ mode: ContactRecord.Mode,
        _ result: ContactRecord.Result,
        on day: CalendarDate?,
    ) throws -> ContactPlan {
        var plan = ContactPlan(mode, result, on: day)
        plan.place = place
        plan.people = (people?.elements ?? []).map { User.ID($0) }
        plan.present = present?.elements ?? []
        plan.from = try from.map { try ClockTime($0) }
        plan.to = try to.map { try ClockTime($0) }
        plan.note = note
        return plan
    }
}
