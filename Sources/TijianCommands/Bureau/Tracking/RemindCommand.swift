public import ArgumentParser
import Bureau
import ChecklistYAML
import Checklists
import Diagnostics
import Foundation
import Practice
public import Workflows

extension BureauCommand {
    /// `tijian bureau remind`: letters to firms with their own counts and the numbers of their own applications.
    struct Remind: TijianParsableCommand {
        static let configuration = Help.configuration("remind", key: "bureau.remind")

        @OptionGroup var bureau: SupervisionOptions

        @Argument(help: Help.option("bureau.remind.firms"))
        var firms: [String] = []

        @Flag(name: .long, help: Help.option("bureau.remind.all"))
        var all = false

        @Option(name: .shortAndLong, help: Help.option("bureau.remind.output"))
        var output: String

        @Option(name: .customLong("as-file"), help: Help.option("bureau.remind.format"))
        var kind: FormFormat = .html

        func validate() throws {
            guard all != !firms.isEmpty else {
                throw ValidationError(Words.text("commands.bureau.whichFirms"))
            }
        }

        func perform(_ console: Console) async throws {
            let desk = try bureau.followedDesk(console)
            let tracks =
                try all
                ? desk.tracks().filter(desk.needsReminder)
                : firms.map { try desk.track(desk.firm($0)) }
            try await PaperRun(form: "bureau_reminder", folder: output, format: kind)
                .write(tracks, at: desk, console)
            if tracks.isEmpty { console.say(Message("commands.bureau.nobodyToRemind")) }
        }
    }

    /// `tijian bureau assess`: the sheet of the annual assessment of firms, with figures and room for judgement.
    struct Assess: TijianParsableCommand {
        static let configuration = Help.configuration("assess", key: "bureau.assess")

        @OptionGroup var bureau: SupervisionOptions

        @Argument(help: Help.option("bureau.remind.firms"))
        var firms: [String] = []

        @Flag(name: .long, help: Help.option("bureau.assess.all"))
        var all = false

        @Option(name: .shortAndLong, help: Help.option("bureau.remind.output"))
        var output: String

        @Option(name: .customLong("as-file"), help: Help.option("bureau.remind.format"))
        var kind: FormFormat = .html

        func validate() throws {
            guard all != !firms.isEmpty else {
                throw ValidationError(Words.text("commands.bureau.whichFirms"))
            }
        }

        func perform(_ console: Console) async throws {
            let desk = try bureau.followedDesk(console)
            let tracks =
                try all ? desk.tracks() : firms.map { try desk.track(desk.firm($0)) }
            try await PaperRun(form: "bureau_assessment", folder: output, format: kind)
                .write(tracks, at: desk, console)
        }
    }
}

/// One paper for each of several firms, in a folder.
struct PaperRun {
    let form: String
    let folder: String
    let format: FormFormat

    func write(_ tracks: [FirmTrack], at desk: SupervisionDesk, _ console: Console) async throws {
        let form = try SupervisionOptions.papers().form(form)
        let place = URL(filePath: folder, directoryHint: .isDirectory)
        try OutputFiles.makeFolder(place)
        let press = ReportOptions.press()
        for track in tracks {
            let data = try await desk.print(
                form,
                desk.values(of: track, in: Words.language),
                as: format,
                on: press,
            )
            let file = place.appending(path: "\(track.firm.text).\(form.id).\(format.rawValue)")
            try OutputFiles.write(data, to: file)
            try console.print(file.path)
        }
        await press.close()
    }
}

extension FormFormat: ExpressibleByArgument {}
