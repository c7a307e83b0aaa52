/// Tells prose and formulas from the ids and numbers that flow style is for.
enum FlowProse {
    /// Whether a text has spaces or marks of punctuation.
    static func isProse(_ text: String) -> Bool {
        text.unicodeScalars.contains { isMark($0.value) }
    }

    /// A space, `!` `?` `;`, or Chinese punctuation other than brackets and the middle dot.
    private static func isMark(_ value: UInt32) -> Bool {
        switch value {
        case 0x20, 0x21, 0x3B, 0x3F, 0x2026, 0x3001, 0x3002, 0xFF01, 0xFF0C, 0xFF1A, 0xFF1B, 0xFF1F:
            true
        default: false
        }
    }
}
