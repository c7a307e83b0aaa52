import Checklists
public import Diagnostics

extension ServiceRecord {
    /// Why it would count an event again that another record of the client counts; nil when it would not.
    ///
    /// The document of a loss, and that of a settlement, can stand in one record of an enterprise only.
    public func repetition(of other: ServiceRecord) -> Diagnostic? {
        guard isBeside(other) else { return nil }
        let words: [String: Message.Argument] = ["other": .text(other.number.short)]
        if let mine = details.loss, let theirs = other.details.loss,
            DocumentReference.key(mine.document) == DocumentReference.key(theirs.document)
        {
            return .refusal("service.lossTwice", words)
        }
        if let mine = details.dispute?.document, let theirs = other.details.dispute?.document,
            DocumentReference.key(mine) == DocumentReference.key(theirs)
        {
            return .refusal("service.settlementTwice", words)
        }
        return nil
    }

    /// Whether it is the same advice: one person, one matter, one day count once.
    public func isSameConsult(as other: ServiceRecord) -> Bool {
        isBeside(other) && consultKey != nil && consultKey == other.consultKey
    }

    /// What two records of the same advice have in common; nil for what is no advice to a named person.
    public var consultKey: [String]? {
        guard details.type == .consult, voided == nil, let person = details.person else {
            return nil
        }
        return [
            details.recipient.enterprise?.text ?? client ?? "", DocumentReference.key(person),
            DocumentReference.key(details.subject), details.day.description,
        ]
    }

    private func isBeside(_ other: ServiceRecord) -> Bool {
        other.id != id && voided == nil && other.voided == nil
            && details.recipient == other.details.recipient
    }
}
