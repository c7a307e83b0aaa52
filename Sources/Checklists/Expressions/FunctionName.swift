/// The functions of the expression language.
enum FunctionName: String, CaseIterable {
    case `if`
    case min
    case max
    case round
    case floor
    case ceil
    case daysBetween = "days_between"
    case monthsBetween = "months_between"
    case yearsBetween = "years_between"
    case addDays = "add_days"
    case addMonths = "add_months"
    case addYears = "add_years"
    case known
    case asked
    case firstKnown = "first_known"
    case count
    case sum
    case any
    case all
}
