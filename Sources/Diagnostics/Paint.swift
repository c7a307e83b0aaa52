/// Colours for a terminal, or none.
struct Paint: Sendable {
    /// What a stretch of text is.
    enum Tone: String {
        case place = "1"
        case quiet = "2"
        case error = "1;31"
        case warning = "1;33"
        case note = "1;36"
        case remedy = "32"
    }

    let isOn: Bool

    func callAsFunction(_ text: String, _ tone: Tone) -> String {
        isOn && !text.isEmpty ? "\u{1B}[\(tone.rawValue)m\(text)\u{1B}[0m" : text
    }
}

extension Severity {
    var tone: Paint.Tone {
        switch self {
        case .note: .note
        case .warning: .warning
        case .error: .error
        }
    }
}
