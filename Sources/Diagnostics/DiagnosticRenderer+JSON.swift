import Foundation

extension DiagnosticRenderer {
    /// The diagnostics as records, sorted by place.
    public func records(_ diagnostics: [Diagnostic]) -> [DiagnosticRecord] {
        DiagnosticList(diagnostics).diagnostics.map {
            DiagnosticRecord($0, phrasebook: words, language: language)
        }
    }

    /// The diagnostics as a JSON array, sorted by place, keys in alphabetical order.
    public func json(_ diagnostics: [Diagnostic]) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(records(diagnostics)), as: UTF8.self)
    }
}
