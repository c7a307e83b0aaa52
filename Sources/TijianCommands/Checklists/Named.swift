import Checklists
import Diagnostics

/// Finds what a person names on the command line, or says what is nearest to it.
enum Named {
    /// A checklist by its id or its domain, in any case.
    static func checklist(
        _ name: String,
        in library: Library,
    ) throws(Diagnostic) -> CompiledChecklist {
        let upper = name.uppercased()
        let found = library.checklists.first {
            $0.checklist.id.text == upper || $0.checklist.domain == upper
        }
        if let found { return found }
        throw unknown(
            name,
            key: "commands.unknownChecklist",
            among: library.checklists.map(\.checklist.id.text),
        )
    }

    /// A statute by any of its names.
    static func statute(_ name: String, in library: Library) throws(Diagnostic) -> Statute {
        guard let statute = library.statutes.statute(name) else {
            throw unknown(
                name,
                key: "commands.unknownStatute",
                among: library.statutes.names,
            )
        }
        return statute
    }

    static func unknown(
        _ name: String,
        key: String,
        among names: some Sequence<String>,
    ) -> Diagnostic {
        let nearest = NearestName.of(name, among: names)
        return Diagnostic(
            .error,
            subject: name,
            Message(key),
            remedy: nearest.map { Message("expression.didYouMean", ["name": .text($0)]) }
                ?? Message(key + ".remedy"),
        )
    }
}
