/// How a stretch of talk stands out on a terminal that shows colours.
enum Tint: String {
    case heading = "1"
    case quiet = "2"
    case good = "32"
    case alert = "33"

    /// The text between the codes of the tint.
    func on(_ text: String) -> String {
        text.isEmpty ? text : "\u{1B}[\(rawValue)m\(text)\u{1B}[0m"
    }
}
