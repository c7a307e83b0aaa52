public import ArgumentParser
import Foundation

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
            CampaignCommand.self,
            ChamberCommand.self,
            DueCommand.self,
            FirmCommand.self,
            TeamCommand.self,
            ConflictCommand.self,
            MatterCommand.self,
            RetainerCommand.self,
            ServiceCommand.self,
            WorkloadCommand.self,
            FormCommand.self,
            RectifyCommand.self,
            ArchiveCommand.self,
            RequestCommand.self,
            SatisfactionCommand.self,
            BureauCommand.self,
        ],
    )

    /// Creates the command.
    public init() {}

    /// Runs the command that the command line names, and ends the process with its exit code.
    public static func start() async {
        do {
            var command = try parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch {
            leave(saying: ParserWords.translated(fullMessage(for: error)), exitCode(for: error))
        }
    }

    /// Help and the version are data; everything else is talk.
    private static func leave(saying text: String, _ code: ExitCode) -> Never {
        let console = Console.standard
        if !text.isEmpty {
            if code.isSuccess { try? console.print(text) } else { console.say(text) }
        }
        Foundation.exit(code.rawValue)
    }
}
