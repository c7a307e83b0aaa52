import Checklists

/// The permanent numbers of everything that an expression is made of, as snapshots keep it.
///
/// An expression is a number for its kind, then what belongs to the kind, then its parts. A new kind takes a new
/// number; a number is never given to another.
enum ExpressionCode {
    static let none = 0
    static let constant = 1
    static let reference = 2
    static let not = 3
    static let and = 4
    static let or = 5
    static let comparison = 6
    static let membership = 7
    static let industry = 8
    static let has = 9
    static let arithmetic = 10
    static let yuan = 11
    static let conditional = 12
    static let least = 13
    static let greatest = 14
    static let firstKnown = 15
    static let rounding = 16
    static let between = 17
    static let adding = 18
    static let known = 19
    static let asked = 20
    static let table = 21

    static let comparisons: [Expression.Comparison] = [
        .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual,
    ]
    static let operations: [Expression.Arithmetic] = [.plus, .minus, .times, .over]
    static let roundings: [Expression.Rounding] = [.nearest, .down, .up]
    static let units: [Expression.CalendarUnit] = [.days, .months, .years]
    static let functions: [Expression.TableFunction] = [
        .count, .sum, .any, .all, .least, .greatest,
    ]

    static let yesNo = 1
    static let choice = 2
    static let choices = 3
    static let number = 4
    static let money = 5
    static let date = 6
    static let text = 7

    static let question = 1
    static let rowQuestion = 2
    static let value = 3
    static let enterprise = 4
    static let fact = 5
    static let parameter = 6
    static let baseDate = 7
}
