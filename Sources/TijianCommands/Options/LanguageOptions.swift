public import ArgumentParser
public import Diagnostics

/// The language of what a command prints.
struct LanguageOptions: ParsableArguments {
    @Option(name: .customLong("lang"), help: Help.option("lang"))
    var language: Language?

    /// The language chosen, else the user's.
    var chosen: Language { language ?? Words.language }
}

extension Language: ExpressibleByArgument {}
