public import Diagnostics

/// What a merge took in, and what it did not.
public struct MergeReport: Hashable, Sendable {
    /// An entry or evidence file that was refused.
    public struct Refusal: Hashable, Sendable {
        /// Where it stood: an entry's id, a file's hash, or a line of an export.
        public let place: String
        /// Why it was refused.
        public let reason: Message
    }

    /// Entries that were new.
    public internal(set) var added = 0
    /// Entries that the journal had already.
    public internal(set) var known = 0
    /// Entries that were known without their payload and have it now.
    public internal(set) var completed = 0
    /// Entries that wait because their time lies too far ahead.
    public internal(set) var quarantined = 0
    /// Payloads that were erased because an act arrived that asks for it.
    public internal(set) var erased = 0
    /// Evidence files that were new.
    public internal(set) var evidenceAdded = 0
    /// What people should know: forks, quarantine, a cut export.
    public internal(set) var messages: [Diagnostic] = []
    /// What was refused, the first thousand.
    public private(set) var refusals: [Refusal] = []
    /// How much was refused.
    public private(set) var refusalCount = 0

    private static let mostRefusals = 1000

    mutating func refuse(_ place: String, _ reason: Message) {
        refusalCount += 1
        if refusals.count < MergeReport.mostRefusals {
            refusals.append(Refusal(place: place, reason: reason))
        }
    }
}
