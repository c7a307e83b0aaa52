extension DiagnosticRenderer {
    /// How many errors, warnings and notes there are, in words, on one line.
    public func summary(_ diagnostics: [Diagnostic]) -> String {
        let counts = [Severity.error, .warning, .note].compactMap { severity in
            count(of: severity, diagnostics.count { $0.severity == severity })
        }
        if counts.isEmpty { return sentence(Message("diagnostics.summary.none")) }
        return counts.joined(separator: sentence(Message("diagnostics.summary.separator")))
    }

    private func count(of severity: Severity, _ count: Int) -> String? {
        guard count > 0 else { return nil }
        let form = count == 1 ? "one" : "many"
        let key = "diagnostics.summary.\(severity.rawValue).\(form)"
        return paint(sentence(Message(key, ["count": .number(count)])), severity.tone)
    }
}
