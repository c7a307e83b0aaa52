import Diagnostics
public import Practice
import Store

extension Office {
    /// One of several values that devices recorded for one subject.
    public struct Voice: Hashable, Sendable {
        /// The subject.
        public let subject: String
        /// Its number among the subject's values, from 1; the last one shows until it is settled.
        public let number: Int
        /// The value, as it is kept.
        public let content: String
        /// Who recorded it.
        public let author: String
        /// On which device.
        public let device: String
    }

    /// The subjects of a checkup for which devices recorded different values.
    public func conflicts(of checkup: Checkup.ID) throws -> [Voice] {
        try folder.journal.slots(Streams.checkup(of: checkup), scope: scope).filter(\.isConflict)
            .flatMap { slot in
                slot.heads.enumerated().map { index, head in
                    Voice(
                        subject: slot.subject,
                        number: index + 1,
                        content: head.payload.map { String(decoding: $0, as: UTF8.self) } ?? "",
                        author: head.user,
                        device: head.device.description,
                    )
                }
            }
    }

    /// Settles a conflict by recording one of its values again in the place of all of them.
    public func settle(_ subject: String, of checkup: Checkup.ID, choosing number: Int) throws {
        try Permission.workOnCheckups.require(actingUser())
        let stream = Streams.checkup(of: checkup)
        let slot = try folder.journal.slot(stream, subject: subject, scope: scope)
        guard let slot, slot.isConflict, slot.heads.indices.contains(number - 1),
            let payload = slot.heads[number - 1].payload
        else { throw Diagnostic.workflow("noConflict", subject: subject) }
        let chosen = slot.heads[number - 1]
        switch Kind(rawValue: chosen.kind) {
        case .sheet, .decision: try open(checkup).requireOpenForWork()
        default: break
        }
        let evidence = try folder.journal.entry(chosen.id, scope: scope)?.header.evidence
        try append([
            EntryDraft(
                stream: stream,
                subject: subject,
                kind: chosen.kind,
                kindVersion: chosen.kindVersion,
                payload: payload,
                replaces: slot.heads.map(\.id),
                evidence: evidence ?? [],
            )
        ])
    }
}
