/// A checked expression: every name is resolved, every operation has fitting types.
public indirect enum Expression: Hashable, Sendable {
    case constant(Value)
    case reference(Reference)
    case not(Expression)
    case and(Expression, Expression)
    case or(Expression, Expression)
    case comparison(Comparison, Expression, Expression)
    /// The value is one of these.
    case membership(Expression, [Value])
    /// The industry code is one of these classes or below one.
    case industry(Expression, [String])
    /// The choices contain this option.
    case has(Expression, String)
    /// A sum, difference, product or quotient; the flag says whether it is money.
    case arithmetic(Arithmetic, Expression, Expression, isMoney: Bool)
    /// A bare number that stands for yuan.
    case yuan(Expression)
    case conditional(Expression, Expression, Expression)
    case least([Expression])
    case greatest([Expression])
    case firstKnown([Expression])
    case rounding(Rounding, Expression)
    /// Completed units from the first day to the second.
    case between(CalendarUnit, Expression, Expression)
    /// The day, so many units later.
    case adding(CalendarUnit, Expression, Expression)
    case known(Expression)
    case asked(Expression)
    /// Over the rows of a table.
    case table(TableFunction, TableReference, Expression?)

    /// A comparison.
    public enum Comparison: Hashable, Sendable {
        case equal
        case notEqual
        case less
        case lessOrEqual
        case greater
        case greaterOrEqual
    }

    /// An operation on two quantities.
    public enum Arithmetic: Hashable, Sendable {
        case plus
        case minus
        case times
        case over
    }

    /// How to make a number whole.
    public enum Rounding: Hashable, Sendable {
        case nearest
        case down
        case up
    }

    /// A unit of the calendar.
    public enum CalendarUnit: Hashable, Sendable {
        case days
        case months
        case years
    }

    /// A function over the rows of a table.
    public enum TableFunction: Hashable, Sendable {
        case count
        case sum
        case any
        case all
        case least
        case greatest
    }
}
