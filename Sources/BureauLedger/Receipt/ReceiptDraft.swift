import Bureau
import Practice

/// What became of a message, before it is known whether what it changed fell into a locked month.
struct ReceiptDraft {
    let hash: String
    let firm: CreditCode?
    let sequence: Int64?
    var outcome: FilingReceipt.Outcome
    var problem: FilingProblem?
    /// Its number in the order of arrival; nil for what was there before.
    var position: Int64?

    var receipt: FilingReceipt {
        FilingReceipt(
            hash: hash,
            firm: firm,
            sequence: sequence,
            outcome: outcome,
            problem: problem,
        )
    }
}
