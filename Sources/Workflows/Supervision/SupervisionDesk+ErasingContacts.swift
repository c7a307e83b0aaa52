public import Bureau
import Checklists
import Diagnostics
import Practice
import Store

extension SupervisionDesk {
    /// Erases whom to call about an application, by a journalled act; the application itself stays.
    public func eraseContact(
        of held: Held<BureauApplication>,
        reason: String,
        rule: String,
    ) throws -> Office.Erasure {
        let entries = try office.folder.journal
            .entries(Streams.applicationContacts, scope: office.scope)
            .filter { !$0.isErased && $0.header.subject == held.value.id.text }
        guard !entries.isEmpty else { throw Diagnostic.workflow("nothingToErase") }
        var warnings: [Diagnostic] = []
        var copies: [String] = []
        for entry in entries {
            let act = ErasureAct(target: .entry(entry.id), reason: reason, rule: rule)
            let receipt = try office.folder.erase(act, by: office.author, scope: office.scope)
            warnings += receipt.warnings
            copies = receipt.olderCopies
        }
        try record([(held.value.erasingContact(on: office.today), held)])
        return Office.Erasure(entries: entries.count, olderCopies: copies, warnings: warnings)
    }
}
