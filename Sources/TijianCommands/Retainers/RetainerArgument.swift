import ArgumentParser
import Practice
import Workflows

/// The retainer that a command is about.
struct RetainerArgument: ParsableArguments {
    @Argument(help: Help.option("retainer"))
    var retainer: String
}
