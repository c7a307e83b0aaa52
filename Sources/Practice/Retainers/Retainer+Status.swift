public import Checklists

extension Retainer {
    /// The last day on which it is in force; nil for a draft that was given up.
    public var lastDay: CalendarDate? {
        guard let termination else { return terms.end }
        guard signedOn != nil, let eve = termination.on.adding(days: -1) else { return nil }
        return min(eve, terms.end)
    }

    /// Where it stands on a day: a function of what is recorded and of the day alone.
    ///
    /// Once it is signed its term decides, also for days before it was signed.
    public func status(on day: CalendarDate) -> RetainerStatus {
        guard let lastDay else { return .terminated }
        guard signedOn != nil else { return .draft }
        if day > lastDay {
            if termination != nil { return .terminated }
            return renewedBy == nil ? .expired : .renewed
        }
        return day < terms.start ? .upcoming : .inForce
    }

    /// The days before its end on which renewal comes up: 60 and 30 days before, as far as the term is that long.
    public var renewalMarks: [CalendarDate] {
        let marks = Retainer.reminders.compactMap { terms.end.adding(days: -$0) }
            .filter { $0 > terms.start }
        return marks.isEmpty ? [terms.end] : marks
    }

    /// How many days before its end renewal comes up.
    public static let reminders = [60, 30]

    /// Whether nobody has decided yet whether it is renewed.
    public var isRenewalOpen: Bool {
        signedOn != nil && renewedBy == nil && notRenewed == nil && termination == nil
    }

    /// What has come in.
    public var paid: MoneyAmount { .sum(terms.instalments.filter(\.isPaid).map(\.amount)) }

    /// The instalments that are still to come in; those due after it was terminated are not.
    public var openInstalments: [Instalment] {
        guard signedOn != nil else { return [] }
        return terms.instalments.filter { instalment in
            !instalment.isPaid && termination.map { instalment.due <= $0.on } != false
        }
    }
}
