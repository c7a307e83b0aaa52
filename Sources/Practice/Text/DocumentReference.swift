/// How references to documents are compared: brackets, widths, blanks and case make no difference.
enum DocumentReference {
    /// The form in which two references to one document are equal.
    static func key(_ reference: String) -> String {
        let opening: Set<Character> = ["〔", "[", "【", "﹝", "［"]
        let closing: Set<Character> = ["〕", "]", "】", "﹞", "］"]
        return String(
            reference.normalisedCode.map { character in
                if opening.contains(character) { return "(" }
                return closing.contains(character) ? ")" : character
            }
        )
    }
}
