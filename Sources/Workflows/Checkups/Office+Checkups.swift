public import Checklists
public import Diagnostics
import Foundation
public import Practice
import Store

extension Office {
    /// The headers of all checkups, by number.
    public func checkups() throws -> [Checkup] {
        let journal = folder.journal
        let headers = try journal.streams(kind: "checkup", scope: scope).compactMap { stream in
            try journal.slot(stream, subject: CheckupSubject.checkup, scope: scope)
                .flatMap { try Office.held(Checkup.self, in: $0)?.value }
        }
        return headers.sorted { $0.number < $1.number }
    }

    /// The checkup of a number (`体检〔2026〕第001号` or `2026-1`) or of the beginning of its id.
    ///
    /// Two devices may have given the same number before they were merged: then only the id tells them apart.
    public func checkup(_ name: String) throws -> Checkup {
        let all = try checkups()
        let number = try? DocumentNumber(checkup: name)
        let numbered = all.filter { $0.number == number }
        let begun = name.count >= 4 ? all.filter { $0.id.text.hasPrefix(name.lowercased()) } : []
        let found = numbered.isEmpty ? begun : numbered
        guard let checkup = found.first else { throw Diagnostic.workflow("unknownCheckup") }
        guard found.count == 1 else { throw Diagnostic.workflow("severalCheckups") }
        return checkup
    }

    /// Everything that the journal holds of a checkup.
    public func open(_ id: Checkup.ID) throws -> CheckupFile {
        let slots = try folder.journal.slots(Streams.checkup(of: id), scope: scope)
        guard let file = try CheckupReader(slots).file(today: today) else {
            throw Diagnostic.workflow("unknownCheckup")
        }
        return file
    }
}

extension DocumentNumber {
    /// Reads a checkup's number as printed, or its short form `2026-1`.
    public init(checkup text: String) throws(Diagnostic) {
        let parts = text.split(separator: "-")
        if parts.count == 2, let year = Int(parts[0]), let counter = Int(parts[1]) {
            try self.init(series: DocumentNumber.checkups, year: year, counter: counter)
        } else {
            try self.init(text)
        }
    }
}
