import Practice

/// A result as typed: `D09-01-R1=done`, or with a remark `D09-01-R1=under_way:合同已寄出`.
struct TypedResult {
    let recommendation: String
    let outcome: FollowUpResult.Outcome
    let note: String?

    init?(_ text: String) {
        guard let equals = text.firstIndex(of: "=") else { return nil }
        let rest = text[text.index(after: equals)...]
        let end = rest.firstIndex { $0 == ":" || $0 == "：" } ?? rest.endIndex
        guard let outcome = FollowUpResult.Outcome(rawValue: String(rest[..<end])),
            equals > text.startIndex
        else { return nil }
        recommendation = String(text[..<equals])
        self.outcome = outcome
        note = end == rest.endIndex ? nil : String(rest[rest.index(after: end)...])
    }
}
