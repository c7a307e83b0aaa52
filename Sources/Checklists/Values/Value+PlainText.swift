/// A value as two short texts, its type and its content, as records keep it.
extension Value {
    /// The name of its type.
    public var typeName: String {
        switch self {
        case .yesNo: "yes_no"
        case .choice: "choice"
        case .choices: "choices"
        case .number: "number"
        case .money: "money"
        case .date: "date"
        case .text: "text"
        }
    }

    /// Its content; several options are in order, with commas between them.
    public var plainText: String {
        switch self {
        case .yesNo(let value): value ? "yes" : "no"
        case .choice(let option): option
        case .choices(let options): options.sorted().joined(separator: ",")
        case .number(let value), .money(let value): value.text
        case .date(let date): date.description
        case .text(let text): text
        }
    }

    /// Reads what `typeName` and `plainText` write; nil for anything else.
    public init?(typeName: String, plainText: String) {
        switch typeName {
        case "yes_no":
            guard plainText == "yes" || plainText == "no" else { return nil }
            self = .yesNo(plainText == "yes")
        case "choice": self = .choice(plainText)
        case "choices": self = .choices(Set(plainText.split(separator: ",").map(String.init)))
        case "number":
            guard let value = Rational(fraction: plainText) else { return nil }
            self = .number(value)
        case "money":
            guard let value = Rational(fraction: plainText) else { return nil }
            self = .money(value)
        case "date":
            guard let date = CalendarDate(plainText) else { return nil }
            self = .date(date)
        case "text": self = .text(plainText)
        default: return nil
        }
    }
}
