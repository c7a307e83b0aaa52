import Foundation
import Store

/// A key in twenty digits, short enough to be read out over the telephone and too long to be forged.
public struct KeyFingerprint: Hashable, Sendable {
    /// The digits, in groups of four.
    public let text: String

    /// The fingerprint of a key.
    public init(of key: String) {
        let digits = Array(
            Digest(of: Digest(hex: key)?.bytes ?? .init()).hex.uppercased().prefix(20)
        )
        let groups = stride(from: 0, to: digits.count, by: 4).map { String(digits[$0..<$0 + 4]) }
        text = groups.joined(separator: " ")
    }

    /// Whether somebody typed or read out these digits, however grouped.
    public func matches(_ typed: String) -> Bool {
        let wanted = text.filter { !$0.isWhitespace }
        return wanted == SearchText.folded(typed).uppercased().filter { $0 != "-" }
    }
}
