/// The form in which two names are the same name: half width, small letters, no blanks, signs or brackets.
///
/// 有限责任公司 and 有限公司 are the same; so are `（` and `(`.
public struct NameKey: Hashable, Sendable {
    /// The compared form; empty for a name of signs alone.
    public let text: String

    /// The key of a name.
    public init(_ name: String) {
        let plain = name.halfWidth.lowercased().filter { $0.isLetter || $0.isNumber }
        text = plain.replacing(NameKey.longForm, with: NameKey.shortForm)
    }

    private static let longForm = "有限责任公司"
    private static let shortForm = "有限公司"
}
