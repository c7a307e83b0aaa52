import ArgumentParser
import Practice
import Workflows

/// The checkup that a command is about.
struct CheckupArgument: ParsableArguments {
    @Argument(help: Help.option("checkup"))
    var checkup: String
}
