import Diagnostics

/// Whether a typed line can be read at all.
enum TypedCheck {
    /// What is wrong with it; nil when nothing is.
    static func problem(_ line: String) -> Diagnostic? {
        for (position, scalar) in line.unicodeScalars.enumerated() {
            if scalar == "\u{FFFD}" { return refusal("interview.run.notReadable", position, "") }
            guard scalar.properties.generalCategory == .control, scalar != "\n" else { continue }
            let hex = String(scalar.value, radix: 16, uppercase: true)
            let code = "U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
            return refusal("interview.run.control", position, code)
        }
        return nil
    }

    private static func refusal(_ key: String, _ position: Int, _ code: String) -> Diagnostic {
        Diagnostic(
            .error,
            Message(key, ["position": .number(position + 1), "code": .text(code)]),
            remedy: Message(key + ".remedy"),
        )
    }
}
