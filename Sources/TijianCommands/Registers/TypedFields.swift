import Workflows

/// The options of a command that enter fields of a form.
protocol TypedFields {
    /// Every field that has an option, with what was typed.
    var options: [(key: String, text: String?)] { get }
}

extension TypedFields {
    /// What was typed.
    var typed: Office.Typed {
        options.compactMap { option in option.text.map { (option.key, $0) } }
    }
}

extension CommaList {
    /// Nothing typed for every field that is named.
    func cleared() -> Office.Typed { elements.map { ($0, "") } }
}
