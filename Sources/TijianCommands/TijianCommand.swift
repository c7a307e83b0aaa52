public import ArgumentParser

/// `tijian`: the root of all commands.
public struct TijianCommand: AsyncParsableCommand {
    /// How the command is called and what it holds.
    public static let configuration = CommandConfiguration(
        commandName: "tijian",
        abstract: Help.command("tijian"),
        discussion: Help.discussion("tijian"),
        version: "0.1.0",
        subcommands: [
            ChecklistCommand.self,
            StatutesCommand.self,
            EnterpriseCommand.self,
            CheckupCommand.self,
            InterviewCommand.self,
            AssessCommand.self,
            ExplainCommand.self,
            ReportCommand.self,
            StoreCommand.self,
            UserCommand.self,
            DemoCommand.self,
            ArchiveCommand.self,
            RequestCommand.self,
            SatisfactionCommand.self,
        ],
    )

    /// Creates the command.
    public init() {}

    /// Runs the command that the command line names, and ends the process with its exit code.
    public static func start() async {
        await main()
    }
}
