import Checklists
import Diagnostics
import Foundation
import Practice
import Store

extension Office {
    /// Every entry about a checkup: those of its stream, and those of the firm's registers that name it.
    func checkupEntries(_ id: Checkup.ID) throws -> [Entry] {
        try folder.journal.entries(Streams.checkup(of: id), scope: scope)
            + [Streams.conflictChecks, Streams.services, Streams.requests].flatMap { stream in
                try entries(in: stream, naming: id.text)
            }
    }

    /// Every entry about a retainer.
    func retainerEntries(_ id: String) throws -> [Entry] {
        try [Streams.retainers, Streams.services, Streams.satisfaction].flatMap { stream in
            try entries(in: stream, naming: id)
        }
    }

    /// The entries of a volume's matter.
    func entries(of volume: Volume) throws -> [Entry] {
        switch volume.matter {
        case .checkup: try checkupEntries(Checkup.ID(volume.matterID))
        case .retainer: try retainerEntries(volume.matterID)
        }
    }

    /// The id of the retainer that goes by a number, a title or an id.
    func retainerID(_ name: String) throws -> String {
        let key = SearchText.numberKey(name)
        let found = try folder.journal.read(tables: { tables in
            try tables.rows(
                """
                SELECT id FROM records WHERE owner = ? AND register = ? AND (id = ? OR number_key = ? OR title = ?)
                LIMIT 2
                """,
                .text(scope.owner),
                .text(Register.retainers.rawValue),
                .text(name),
                .text(key),
                .text(name),
            ).compactMap { $0.first?.text }
        })
        guard found.count == 1, let id = found.first else {
            throw Diagnostic.workflow("unknownRetainer", subject: name)
        }
        return id
    }

    /// The entries of a register about a record, or that name it in their content.
    private func entries(in stream: StreamID, naming id: String) throws -> [Entry] {
        let wanted = Data("\"\(id)\"".utf8)
        let all = try folder.journal.entries(stream, scope: scope)
        let subjects = Set(
            all.filter { entry in
                entry.header.subject == id || entry.payload?.range(of: wanted) != nil
            }.map(\.header.subject)
        )
        return all.filter { subjects.contains($0.header.subject) }
    }
}
