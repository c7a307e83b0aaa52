public import Diagnostics
import Practice
public import Store

extension Office {
    /// What an erasure did.
    public struct Erasure: Sendable {
        /// The entries erased.
        public let entries: Int
        /// Older copies that still hold the content: backups and exports on this machine.
        public let olderCopies: [String]
        /// What the erasure could not do.
        public let warnings: [Diagnostic]
    }

    /// The stream of a checkup.
    public func stream(ofCheckup name: String) throws -> StreamID {
        Streams.checkup(of: try checkup(name).id)
    }

    /// Erases everything ever recorded of a subject and of what lies below it; the hashes stay.
    ///
    /// A subject is a path such as `points/D09-01` or `profile/legal_representative`. What makes the checkup a
    /// checkup stays: its header, its library, its moves and what was issued.
    public func erase(
        subject: String,
        ofCheckup name: String,
        reason: String,
        rule: String,
    ) throws -> Erasure {
        try Permission.erase.require(actingUser())
        let stream = try stream(ofCheckup: name)
        let targets = try folder.journal.entries(stream, scope: scope).filter { entry in
            !entry.isErased && Office.isErasable(entry.header)
                && (entry.header.subject == subject
                    || entry.header.subject.hasPrefix(subject + "/"))
        }
        guard !targets.isEmpty else {
            throw Diagnostic.workflow("nothingToErase", subject: subject)
        }
        var warnings: [Diagnostic] = []
        var copies: [String] = []
        for target in targets {
            let act = ErasureAct(target: .entry(target.id), reason: reason, rule: rule)
            let receipt = try folder.erase(act, by: author, scope: scope)
            warnings += receipt.warnings
            copies = receipt.olderCopies
        }
        // The index holds names of what it lists; it is made again without them.
        if targets.contains(where: { IndexedRecord.isListed($0.header.kind) }) {
            try folder.journal.rebuild()
        }
        return Erasure(entries: targets.count, olderCopies: copies, warnings: warnings)
    }

    private static func isErasable(_ header: EntryHeader) -> Bool {
        switch Kind(rawValue: header.kind) {
        case .sheet, .decision, .papers, .review, .rectification, .followUp: true
        case .application, .consents, .contact, .paperReceipt, .satisfaction, .scan: true
        default: false
        }
    }
}
