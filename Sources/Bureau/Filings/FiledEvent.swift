public import Checklists
public import Diagnostics
public import Practice

/// One thing that took place, as a firm tells the bureau: ids, dates, numbers and words of closed lists.
///
/// Nothing in it can hold a sentence, and there is no place for answers, facts, findings or papers of a client.
public struct FiledEvent: Hashable, Codable, Sendable {
    /// What took place.
    public var kind: FiledEventKind
    /// The thing's own id; a later event of the same kind and id takes its place.
    public var subject: FiledID
    /// The day by which it counts.
    public var day: CalendarDate
    /// The last day on which it is in force, for what has a term.
    public var until: CalendarDate?
    /// The day on which it was done: a recommendation verified as carried out, a request closed.
    public var done: CalendarDate?
    /// The application at the bureau that it goes back to.
    public var application: FiledID?
    /// The enterprise.
    public var party: FiledParty?
    /// The township, street or park, from the bureau's list.
    public var place: FiledCode?
    /// Whether the enterprise is in the bureau's district; nil where there is no enterprise.
    public var home: FiledHome?
    /// The section of GB/T 4754, `a` to `t`.
    public var industry: FiledCode?
    /// The size for statistics.
    public var size: SizeClass?
    /// How the checkup came to the firm.
    public var source: CheckupSource?
    /// The campaign, from the bureau's list.
    public var campaign: FiledCode?
    /// What kind of service, dispute, loss or request it is, or what a firm answers.
    public var type: FiledCode?
    /// How good the evidence for money is.
    public var grade: FiledCode?
    /// The lawyers, by the digits of their licences.
    public var lawyers: [FiledLicence] = []
    /// What is counted of it.
    public var measures: [FiledMeasure: Int64] = [:]

    /// Creates an event.
    public init(_ kind: FiledEventKind, _ subject: FiledID, on day: CalendarDate) {
        self.kind = kind
        self.subject = subject
        self.day = day
    }

    /// Why the event contradicts itself, or nil.
    public var contradiction: Diagnostic? {
        if let until, until < day { return .filing("term") }
        if kind == .pool { return .filing("pool") }
        if kind == .retainer, until == nil { return .filing("noTerm") }
        if Set(lawyers).count < lawyers.count { return .filing("lawyerTwice") }
        for (measure, value) in measures {
            let name: [String: Message.Argument] = [
                "measure": .message(Message("bureau.measure.\(measure.rawValue)"))
            ]
            guard (0...measure.limit).contains(value) else { return .filing("measure", name) }
            if let whole = measure.whole, value > measures[whole] ?? 0 {
                return .filing("parts", name)
            }
        }
        if kind == .rating, !(1...5).contains(measures[.score] ?? 0) { return .filing("score") }
        return nil
    }
}
