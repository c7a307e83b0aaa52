/// A word of an expression, with its place in the text.
struct Token: Equatable {
    enum Kind: Equatable {
        case number(Rational)
        case percent(Rational)
        case date(CalendarDate)
        /// A name, dotted or not: `amount`, `facts.exports`, `D09-01.all_signed`, `C13`.
        case name(String)
        case symbol(String)
        case end
    }

    let kind: Kind
    /// Characters before it.
    let offset: Int
}
