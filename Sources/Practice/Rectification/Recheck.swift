public import Checklists

/// That a checkup starts from the answers of an earlier one, and what of them could not be taken over.
public struct Recheck: Hashable, Codable, Sendable {
    /// An answer of last time that was left out.
    public struct LeftOut: Hashable, Codable, Sendable {
        /// Why.
        public enum Reason: String, CaseIterable, Codable, Sendable {
            /// The domain is not checked this time.
            case outOfScope = "out_of_scope"
            /// The question, row or option is no longer there, or takes another kind of answer.
            case removed
            /// The question is not asked any more, given the other answers.
            case notAsked = "not_asked"
            /// The answer is not within what the question takes on the new base date.
            case doesNotFit = "does_not_fit"
        }

        /// What it was about, as the journal writes it.
        public let subject: String
        /// Why.
        public let reason: Reason

        /// Creates an entry of the list.
        public init(subject: String, reason: Reason) {
            self.subject = subject
            self.reason = reason
        }
    }

    /// The earlier checkup.
    public let earlier: Checkup.ID
    /// What was left out.
    public let leftOut: [LeftOut]

    /// Creates the record.
    public init(earlier: Checkup.ID, leftOut: [LeftOut]) {
        self.earlier = earlier
        self.leftOut = leftOut
    }
}
