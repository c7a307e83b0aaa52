/// Why a dialogue leaves off in the middle.
enum DialogueBreak: Error {
    /// The input ended, a signal came, or the person left.
    case stopped
    /// The person does not want the form that is being filled in.
    case cancelled
}
