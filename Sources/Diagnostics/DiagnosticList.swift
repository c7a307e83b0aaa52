/// Several diagnostics that together refuse what was asked.
public struct DiagnosticList: Error, Hashable, Sendable {
    /// The diagnostics, sorted by place.
    public let diagnostics: [Diagnostic]

    /// Creates a list, sorted by place, then by gravity.
    public init(_ diagnostics: [Diagnostic]) {
        self.diagnostics = diagnostics.sorted(by: DiagnosticList.isBefore)
    }

    /// Whether any of them is an error.
    public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    private static func isBefore(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
        switch (left.place, right.place) {
        case (let l?, let r?) where l != r: l < r
        case (_?, nil): true
        case (nil, _?): false
        default: left.severity > right.severity
        }
    }
}
