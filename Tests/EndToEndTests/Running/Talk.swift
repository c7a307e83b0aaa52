import Foundation
import Testing

/// What a message to a person must and must not hold.
enum Talk {
    /// Traces of types, of the system's own errors, and of a program that broke off.
    static let raw = [
        "Error Domain", "NSCocoa", "Optional(", "Swift.", "swift/", "Fatal error", "fatal", "errno",
        "SQLITE_", "DatabaseError", "NSPOSIX", "The operation couldn", "Thread 0 crashed",
    ]

    /// The traces that a text holds.
    static func rawTraces(in text: String) -> [String] { raw.filter(text.contains) }
}

/// Expects a refusal that a person can act on: an exit code, a place, a remedy, nothing raw, no data.
func expectRefusal(
    _ outcome: Outcome,
    code: Int32,
    naming place: String,
    at location: SourceLocation = #_sourceLocation,
) {
    #expect(outcome.code == code, "\(outcome)", sourceLocation: location)
    #expect(outcome.talk.contains(place), "\(outcome)", sourceLocation: location)
    #expect(
        outcome.talk.contains("处理：") || outcome.talk.contains("remedy:")
            || outcome.talk.contains("--help"),
        "\(outcome)",
        sourceLocation: location,
    )
    #expect(Talk.rawTraces(in: outcome.talk).isEmpty, "\(outcome)", sourceLocation: location)
    #expect(outcome.output.isEmpty, "\(outcome)", sourceLocation: location)
}

/// Expects a command to do its work.
@discardableResult
func expectDone(_ outcome: Outcome, at location: SourceLocation = #_sourceLocation) -> Outcome {
    #expect(outcome.code == 0, "\(outcome)", sourceLocation: location)
    #expect(Talk.rawTraces(in: outcome.talk).isEmpty, "\(outcome)", sourceLocation: location)
    return outcome
}
