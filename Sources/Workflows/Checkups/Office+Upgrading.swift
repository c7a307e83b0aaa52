import Diagnostics
import Practice
import Store

extension Office {
    /// Moves a checkup to another library; after issue nothing changes it.
    public func upgrade(_ file: inout CheckupFile, to library: StoredLibrary) throws {
        try Permission.workOnCheckups.require(actingUser())
        guard CheckupStatus.beforeReport.contains(file.checkup.status), file.issued.isEmpty else {
            throw Diagnostic.workflow("issuedLibrary", subject: file.checkup.number.description)
        }
        try requireUnmoved(file)
        var drafts = try partsToKeep(of: library)
        drafts.append(
            try draft(
                library.reference,
                kind: .library,
                in: file.stream,
                subject: CheckupSubject.library,
                replacing: file.heads[CheckupSubject.library] ?? [],
            )
        )
        take(try append(drafts).filter { $0.header.stream == file.stream }, in: &file)
        file.library = library.reference
    }
}
