import ChecklistYAML
import Checklists
import Diagnostics
import Interviews
import Practice
import Workflows

extension InterviewCommand {
    /// The running interview of the checkup that is named.
    func session() throws -> InterviewSession {
        let office = try office.office()
        return try InterviewSession(office.checkup(checkup ?? "").id, in: office)
    }

    /// The checkup for reading, in whatever state it is.
    func reading() throws -> (CheckupFile, Interview) {
        let office = try office.office()
        let file = try office.open(office.checkup(checkup ?? "").id)
        return (file, Interview(library: try office.library(file.library), sheet: file.sheet))
    }

    /// The checklists from their folder.
    func loadedLibrary(_ console: Console) throws -> Library {
        let loaded = try library.folder().load()
        if loaded.hasErrors { throw DiagnosticList(loaded.diagnostics) }
        return loaded.library
    }

    /// The part that is gone through: the domains named, else those of the checkup.
    func selection(_ library: Library, _ scope: [Checklist.ID]) throws -> Selection {
        let known = Set(library.checklists.map(\.checklist.domain))
        let named = (domains ?? "").split { ",，、 ".contains($0) }.map { $0.uppercased() }
        if let unknown = named.first(where: { !known.contains($0) }) {
            throw Diagnostic(
                subject: unknown,
                Message("interview.run.noDomain"),
                remedy: Message(
                    "interview.run.noDomain.remedy",
                    ["domains": .text(known.sorted().joined(separator: ", "))],
                ),
            )
        }
        let inScope = library.checklists.map(\.checklist).filter { scope.contains($0.id) }
        return Selection(
            screen ? .screen : .full,
            respondent: respondent,
            domains: Set(named.isEmpty ? inScope.map(\.domain) : named),
        )
    }

    /// How the interview speaks on a console.
    func voice(_ console: Console) -> InterviewVoice {
        InterviewVoice(
            language: Words.language,
            width: min(max(console.width, 40), 100),
            usesColour: console.usesColour,
            write: console.prompt,
        )
    }

    /// The remark that a respondent's own sheet leaves at its answers, in the language of the report.
    func remark(_ respondent: Respondent, _ session: InterviewSession) -> String {
        let language = session.file.checkup.language
        let who = Words.book.text(
            Message("interview.run.who.\(respondent.rawValue)"),
            in: language,
        )
        return Words.book.text(
            Message("interview.run.writtenAnswer", ["who": .text(who)]),
            in: language,
        )
    }
}
