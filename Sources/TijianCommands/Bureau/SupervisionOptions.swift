import ArgumentParser
import Bureau
import ChecklistYAML
import Checklists
import Diagnostics
import Foundation
import Practice
import Reports
import Workflows

/// The bureau's data folder, who acts, and where the official holidays are listed.
struct SupervisionOptions: ParsableArguments {
    @OptionGroup var bureau: BureauOptions

    @Option(name: .long, help: Help.option("bureau.holidays"))
    var holidays: String?

    /// The desk at which the officer works; says so when only weekends are known of this year.
    func desk(
        _ console: Console,
        domains: [String: LocalizedText] = [:],
    ) throws -> SupervisionDesk {
        let calendar = try calendar()
        let desk = SupervisionDesk(try bureau.desk(), calendar: calendar, domains: domains)
        for year in calendar.unlisted(from: desk.office.today, through: desk.office.today) {
            console.say(Message("commands.bureau.noHolidays", ["year": .text(String(year))]))
        }
        return desk
    }

    /// The desk, after applications were moved on by what firms have filed.
    func followedDesk(_ console: Console) throws -> SupervisionDesk {
        let desk = try desk(console)
        let moved = try desk.follow()
        if !moved.isEmpty {
            let numbers = moved.map(\.number.short).joined(separator: ", ")
            console.say(Message("commands.bureau.followed", ["numbers": .text(numbers)]))
        }
        return desk
    }

    private func calendar() throws -> WorkingCalendar {
        let path =
            holidays
            ?? ReportOptions.folder.bureau
            .appending(path: "calendar/holidays.yaml").path
        if holidays == nil, !FileManager.default.fileExists(atPath: path) {
            return WorkingCalendar()
        }
        let read = HolidayReader().read(bytes: try OutputFiles.read(path), file: path)
        let list = DiagnosticList(read.diagnostics)
        guard !list.hasErrors else { throw list }
        return read.calendar
    }

    /// The papers of the bureau.
    static func papers() throws -> FormShelf {
        try FormShelf(bureau: ReportOptions.folder.bureau.appending(path: "forms"))
    }

    /// The titles of the domains by their ids.
    static func domains(_ library: LibraryOptions) throws -> [String: LocalizedText] {
        let loaded = try library.folder().load()
        return Dictionary(
            loaded.library.checklists.map { ($0.checklist.id.text, $0.checklist.title) },
            uniquingKeysWith: { first, _ in first },
        )
    }
}

/// The file that a paper of the bureau is written to.
struct PaperFile {
    let path: String

    /// By the ending of the file's name.
    var format: FormFormat? {
        switch URL(filePath: path).pathExtension.lowercased() {
        case "pdf": .pdf
        case "html", "htm": .html
        default: nil
        }
    }

    /// Throws unless the ending says what kind of file it is.
    func validate() throws {
        guard format != nil else { throw ValidationError(Words.text("commands.form.format")) }
    }
}
