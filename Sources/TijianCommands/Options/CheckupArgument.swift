import ArgumentParser
import Practice
import Workflows

/// The checkup that a command is about.
struct CheckupArgument: ParsableArguments {
    @Argument(help: Help.option("checkup"))
    var checkup: String
}

extension DocumentNumber {
    /// The short form that commands take: `2026-1`.
    var short: String { "\(year)-\(counter)" }
}
