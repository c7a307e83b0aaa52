import ArgumentParser
import Practice

/// The service record that a command is about.
struct ServiceArgument: ParsableArguments {
    @Argument(help: Help.option("service"))
    var service: String
}
