import ArgumentParser

/// The help texts of commands and options, in the user's language.
enum Help {
    /// What a command does.
    static func command(_ name: String) -> String { Words.text("help.command.\(name)") }

    /// More about a command, with an example.
    static func discussion(_ name: String) -> String { Words.text("help.discussion.\(name)") }

    /// What an option is for.
    static func option(_ name: String) -> ArgumentHelp {
        ArgumentHelp(stringLiteral: Words.text("help.option.\(name)"))
    }

    /// A command's configuration: its abstract and discussion come from the language files.
    static func configuration(
        _ name: String,
        key: String,
        subcommands: [any ParsableCommand.Type] = [],
        defaultSubcommand: (any ParsableCommand.Type)? = nil,
    ) -> CommandConfiguration {
        CommandConfiguration(
            commandName: name,
            abstract: command(key),
            discussion: discussion(key),
            subcommands: subcommands,
            defaultSubcommand: defaultSubcommand,
        )
    }
}
