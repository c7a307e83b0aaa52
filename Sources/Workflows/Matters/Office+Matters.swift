import Checklists
public import Diagnostics
public import Practice
import Store

extension Office {
    /// One page of the register of matters.
    public func matters(_ query: ListQuery) throws -> RecordPage<Matter> {
        try Permission.searchConflicts.require(actingUser())
        return try page(of: Matter.self, query)
    }

    /// The matter of a number, or of the beginning of its id.
    public func matter(_ name: String) throws -> Held<Matter> {
        try Permission.searchConflicts.require(actingUser())
        return try find(Matter.self, name)
    }

    /// A number for a new matter: the next of this year.
    public func nextMatterNumber() throws -> String {
        try nextNumber(of: Matter.self, series: "案").short
    }

    /// Registers a matter, or changes one; a number that another matter has is refused.
    ///
    /// - Returns: Warnings of checkups with which the matter conflicts, without names or reasons.
    @discardableResult
    public func register(
        _ matter: Matter,
        over earlier: Held<Matter>? = nil,
    ) throws -> [Diagnostic] {
        try Permission.searchConflicts.require(actingUser())
        if let ahead = [matter.openedOn, matter.closedOn].compactMap({ $0 }).first(where: {
            $0 > today
        }) {
            throw Diagnostic.workflow("dayToCome", subject: ahead.description)
        }
        try requireFreeNumber(matter)
        if let lead = matter.lead, lead != earlier?.value.lead { _ = try user(lead) }
        try append([draft(matter, kind: .matter, in: Streams.matters, over: earlier)])
        return try warnings(about: matter)
    }

    private func requireFreeNumber(_ matter: Matter) throws {
        let others = try folder.journal.read(tables: { tables in
            try tables.rows(
                "SELECT id FROM records WHERE owner = ? AND register = ? AND number_key = ?",
                .text(scope.owner),
                .text(Matter.register.rawValue),
                .text(SearchText.numberKey(matter.number)),
            ).compactMap { $0.first?.text }
        })
        guard others.allSatisfy({ $0 == matter.id.text }) else {
            throw Diagnostic.workflow("matterNumberTaken")
        }
    }

    /// The checkups with which a matter conflicts, or may conflict.
    private func warnings(about matter: Matter) throws -> [Diagnostic] {
        let found = try hits(of: request(for: .matter(matter.id)))
            .filter { $0.gravity > .none && $0.found.engagement == .checkup }
        let enterprises = Set(found.map(\.found.record)).sorted()
        let checkups = try folder.journal.read(tables: { tables in
            try enterprises.flatMap { try search(tables).checkups(of: $0) }.filter(\.isCurrent)
        })
        return try checkups.map { checkup in
            let number = checkup.number ?? checkup.id.text
            let check = try checkOnRecord(of: checkup.id)
            let command = check.map { "tijian conflict show \($0.number.short)" }
            return Diagnostic(
                .warning,
                subject: number,
                Message("workflow.lateConflict", ["number": .text(number)]),
                remedy: Message(
                    "workflow.lateConflict.remedy",
                    [
                        "command": .text(command ?? "tijian conflict late"),
                        "again": .text("tijian conflict check \(number)"),
                    ],
                ),
            )
        }
    }
}
