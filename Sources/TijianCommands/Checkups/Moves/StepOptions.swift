import ArgumentParser
import Checklists

/// When a move was made, and why.
struct StepOptions: ParsableArguments {
    @Option(name: .long, help: Help.option("step.on"))
    var on: CalendarDate?

    @Option(name: .long, help: Help.option("reason"))
    var reason: String?
}
