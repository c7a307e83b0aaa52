import ArgumentParser
import Checklists
import Diagnostics
import Practice
import Workflows

extension RetainerCommand {
    /// `tijian retainer renew`: drafts the renewal, or records that there will be none.
    struct Renew: TijianParsableCommand {
        static let configuration = Help.configuration("renew", key: "retainer.renew")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var name: RetainerArgument
        @OptionGroup var options: RetainerTermsOptions

        @Option(name: .long, help: Help.option("retainer.decline"))
        var decline: String?

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            let held = try folder.retainer(name.retainer)
            if let decline {
                let left = try folder.leaveToEnd(held, because: decline)
                console.say(
                    Message("commands.retainer.left", ["number": .text(left.number.short)])
                )
                return
            }
            var terms = try options.terms(over: held.value.renewalTerms())
            if options.start != nil, options.end == nil {
                terms.end = terms.start.adding(months: 12)?.adding(days: -1) ?? terms.end
            }
            let renewal = try folder.renew(held, terms)
            try console.print(renewal.number.short)
            console.say(
                Message(
                    "commands.retainer.renewed",
                    [
                        "number": .text(renewal.number.short),
                        "start": .text(renewal.terms.start.description),
                        "end": .text(renewal.terms.end.description),
                    ],
                )
            )
        }
    }

    /// `tijian retainer terminate`: ends a retainer before its term.
    struct Terminate: TijianParsableCommand {
        static let configuration = Help.configuration("terminate", key: "retainer.terminate")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var name: RetainerArgument

        @Option(name: .long, help: Help.option("retainer.endedOn"))
        var on: CalendarDate?

        @Option(name: .long, help: Help.option("retainer.reason"))
        var reason: String

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            let day = on ?? folder.today
            let held = try folder.retainer(name.retainer)
            let ended = try folder.terminate(held, on: day, because: reason)
            console.say(
                Message(
                    "commands.retainer.terminated",
                    ["number": .text(ended.number.short), "on": .text(day.description)],
                )
            )
        }
    }
}
