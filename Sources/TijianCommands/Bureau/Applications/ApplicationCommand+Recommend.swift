import ArgumentParser
import Bureau
import Checklists
import Diagnostics
import Foundation
import Practice
import Workflows

extension BureauCommand.ApplicationCommand {
    /// `tijian bureau application recommend`: ranks the firms and names the best of them, never only one.
    struct Recommend: TijianParsableCommand {
        static let configuration = Help.configuration(
            "recommend",
            key: "bureau.application.recommend",
        )

        @OptionGroup var bureau: SupervisionOptions
        @OptionGroup var library: LibraryOptions
        @OptionGroup var name: ApplicationArgument

        @Option(name: .long, help: Help.option("format"))
        var format: OutputFormat = .table

        func perform(_ console: Console) async throws {
            let desk = try bureau.desk(
                console,
                domains: SupervisionOptions.domains(library),
            )
            let held = try desk.application(name.application)
            let application = try desk.recommend(for: held, on: name.on)
            let table = ApplicationTables(application: application, firms: try desk.firmNames())
            try console.print(table.ranking.text(format, width: console.width))
            if application.named.count < 2 {
                console.say(Message("commands.bureau.application.onlyOne"))
            }
            console.say(application)
        }
    }

    /// `tijian bureau application letter`: the letter to the enterprise about the firms that are recommended.
    struct Letter: TijianParsableCommand {
        static let configuration = Help.configuration("letter", key: "bureau.application.letter")

        @OptionGroup var bureau: SupervisionOptions
        @OptionGroup var library: LibraryOptions

        @Argument(help: Help.option("bureau.application"))
        var application: String

        @Option(name: .shortAndLong, help: Help.option("form.output"))
        var output: String

        func validate() throws { try PaperFile(path: output).validate() }

        func perform(_ console: Console) async throws {
            let desk = try bureau.desk(
                console,
                domains: SupervisionOptions.domains(library),
            )
            let application = try desk.application(application).value
            guard !application.named.isEmpty else { throw Diagnostic.noFirmsNamed }
            let press = ReportOptions.press()
            let data = try await desk.print(
                SupervisionOptions.papers().form("bureau_recommendation"),
                desk.values(of: application, in: Words.language),
                as: PaperFile(path: output).format ?? .html,
                on: press,
            )
            await press.close()
            try OutputFiles.write(data, to: URL(filePath: output))
            try console.print(output)
        }
    }

    /// `tijian bureau application erase-contact`: erases whom to call.
    struct Erase: TijianParsableCommand {
        static let configuration = Help.configuration(
            "erase-contact",
            key: "bureau.application.erase",
        )

        @OptionGroup var bureau: SupervisionOptions

        @Argument(help: Help.option("bureau.application"))
        var application: String

        @Option(name: .long, help: Help.option("bureau.apply.reason"))
        var reason: String

        @Option(name: .long, help: Help.option("bureau.apply.rule"))
        var rule: String

        func perform(_ console: Console) async throws {
            let desk = try bureau.desk(console)
            let held = try desk.application(application)
            let done = try desk.eraseContact(of: held, reason: reason, rule: rule)
            console.show(done.warnings)
            console.say(Message("commands.bureau.application.erased"))
            for copy in done.olderCopies {
                console.say(Message("commands.bureau.application.copy", ["file": .text(copy)]))
            }
        }
    }
}

extension Diagnostic {
    /// That an application has no firms to be named yet.
    fileprivate static let noFirmsNamed = Diagnostic(
        .error,
        Message("commands.bureau.application.noFirms"),
        remedy: Message("commands.bureau.application.noFirms.remedy"),
    )
}
