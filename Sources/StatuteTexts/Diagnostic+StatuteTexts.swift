import Diagnostics

extension Diagnostic {
    /// A problem with full texts; the keys are those of `Languages/`, without `statutes.texts.`.
    ///
    /// The path is the subject and no place, so that nobody is shown the bytes of a database as a line.
    static func statutes(
        _ key: String,
        _ severity: Severity = .error,
        path: String,
    ) -> Diagnostic {
        Diagnostic(
            severity,
            subject: path,
            Message("statutes.texts." + key),
            remedy: Message("statutes.texts.\(key).remedy"),
        )
    }
}
