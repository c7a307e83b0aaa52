/// The kinds of file that a form is printed as.
public enum FormFormat: String, CaseIterable, Sendable {
    /// To be printed or signed as it is.
    case pdf
    /// To be looked at or printed from a browser.
    case html
}
