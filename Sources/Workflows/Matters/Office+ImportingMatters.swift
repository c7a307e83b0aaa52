import Checklists
public import Diagnostics
import Practice
import Store

extension Office {
    /// What an import of matters did, or would do.
    public struct MatterImport: Sendable {
        /// How many matters are new.
        public var added = 0
        /// How many were registered already, just so.
        public var known = 0
        /// What is wrong, each with the row in which the matter begins.
        public var refused: [(row: Int, Diagnostic)] = []
    }

    /// Registers the matters of a file in one transaction; those that cannot be taken are named and left out.
    ///
    /// A matter that is registered just so is left alone; one that differs must be edited by hand.
    public func importMatters(_ matters: [ImportedMatter], isDryRun: Bool) throws -> MatterImport {
        try Permission.searchConflicts.require(actingUser())
        let known = Dictionary(try all(Matter.self).map { ($0.number, $0) }) { first, _ in first }
        var result = MatterImport()
        var drafts: [EntryDraft] = []
        for imported in matters {
            do {
                let earlier = known[imported.number]
                let matter = try imported.matter(over: earlier)
                if earlier == nil {
                    drafts.append(try draft(matter, kind: .matter, in: Streams.matters))
                    result.added += 1
                } else if earlier == matter {
                    result.known += 1
                } else {
                    result.refused.append((imported.row, .workflow("matterDiffers")))
                }
            } catch let problem as Diagnostic {
                result.refused.append((imported.row, problem))
            }
        }
        if !isDryRun { try append(drafts) }
        return result
    }
}

extension ImportedMatter {
    /// The matter, under the id of the one that has its number already.
    fileprivate func matter(over earlier: Matter?) throws -> Matter {
        try Matter(
            id: earlier?.id ?? Office.newID(Matter.self),
            number: number,
            title: title,
            kind: kind,
            named: named,
            lead: earlier?.lead,
            openedOn: openedOn,
            closedOn: closedOn,
        )
    }
}
