public import Checklists
public import Diagnostics

/// A part of a fee that is due on a day.
public struct Instalment: Hashable, Sendable {
    /// The day by which it is to be paid.
    public let due: CalendarDate
    /// How much.
    public let amount: MoneyAmount
    /// The day on which the money came in.
    public private(set) var paidOn: CalendarDate?
    /// The number of the invoice or receipt.
    public private(set) var receipt: String?

    /// An instalment that has not been paid; throws when it is nothing.
    public init(due: CalendarDate, amount: MoneyAmount) throws(Diagnostic) {
        if amount == .zero { throw Diagnostic.refusal("retainer.instalmentNothing") }
        self.due = due
        self.amount = amount
    }

    /// Whether the money came in.
    public var isPaid: Bool { paidOn != nil }

    /// The part that came in on a day, and the rest that is still due, if any.
    func paying(
        _ part: MoneyAmount?,
        on day: CalendarDate,
        receipt: String?,
    ) throws(Diagnostic) -> [Instalment] {
        if isPaid { throw Diagnostic.refusal("retainer.alreadyPaid") }
        let part = part ?? amount
        if part > amount { throw Diagnostic.refusal("retainer.paidTooMuch") }
        var paid = try Instalment(due: due, amount: part)
        paid.paidOn = day
        paid.receipt = try CheckedText.optional(receipt, field: "receipt")
        return part == amount
            ? [paid] : [paid, try Instalment(due: due, amount: amount.less(part))]
    }

    /// The same instalment some months later, unpaid.
    func later(byMonths months: Int) -> Instalment? {
        due.adding(months: months).flatMap { try? Instalment(due: $0, amount: amount) }
    }
}

extension Instalment: Codable {
    /// Decodes it, under the same checks as when it is created.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        try self.init(
            due: try container.decode(CalendarDate.self, forKey: .due),
            amount: try container.decode(MoneyAmount.self, forKey: .amount),
        )
        paidOn = try container.decodeIfPresent(CalendarDate.self, forKey: .paidOn)
        receipt = try container.decodeIfPresent(String.self, forKey: .receipt)
    }
}
