public import Checklists
public import Diagnostics
import Foundation
public import Practice
import Store

extension Office {
    /// The headers of all checkups, by number.
    public func checkups() throws -> [Checkup] {
        try all(Checkup.self)
    }

    /// The checkup of a number (`体检〔2026〕第001号` or `2026-1`) or of the beginning of its id.
    ///
    /// Two devices may have given the same number before they were merged: then only the id tells them apart.
    public func checkup(_ name: String) throws -> Checkup {
        let number = try? DocumentNumber(checkup: name)
        if let number, number.series != DocumentNumber.checkups {
            throw Diagnostic.workflow("unknownCheckup")
        }
        return try find(Checkup.self, number?.short ?? name).value
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
