import Checklists

/// Everything that one section asks, in order: of the profile form, or of a point.
struct SectionWalk {
    /// Why a point asks nothing.
    enum PassedOver: Hashable {
        /// It does not concern this enterprise, by its own condition.
        case notApplicable
        /// The lawyer marked it so.
        case marked
    }

    private(set) var entries: [WalkEntry] = []
    /// What would be asked if more were known.
    var undetermined: [Slot] = []
    var passedOver: PassedOver?
    /// Whether anything is still to be asked.
    private(set) var hasOpen = false
    /// The counts of its entries.
    private var counts = Tally()

    var tally: Tally {
        var tally = counts
        tally.undetermined = undetermined.count
        return tally
    }

    mutating func append(_ entry: WalkEntry) {
        entries.append(entry)
        counts.count(entry)
        if entry.status == .open { hasOpen = true }
    }

    /// The first entry after a place that is still to be asked and is wanted.
    func firstOpen(after slot: Slot?, where isWanted: (WalkEntry) -> Bool) -> WalkEntry? {
        guard hasOpen else { return nil }
        return entries.first { entry in
            entry.status == .open && slot.map { $0 < entry.slot } ?? true && isWanted(entry)
        }
    }
}
