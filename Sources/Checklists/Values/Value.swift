/// What a question, a fact or an expression can be worth.
public enum Value: Hashable, Sendable {
    /// Yes or no, and every condition.
    case yesNo(Bool)
    /// One option of a choice, by its id.
    case choice(String)
    /// Several options of a choice, by their ids.
    case choices(Set<String>)
    /// A number; a percentage is its ratio.
    case number(Rational)
    /// An amount in yuan, not yet rounded.
    case money(Rational)
    /// A day.
    case date(CalendarDate)
    /// Free text.
    case text(String)
}
