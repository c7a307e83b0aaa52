import ArgumentParser
import Checklists

/// The request that a command is about, and the day of the step.
struct RequestArgument: ParsableArguments {
    @Argument(help: Help.option("request"))
    var request: String

    @Option(name: .long, help: Help.option("step.on"))
    var on: CalendarDate?
}
