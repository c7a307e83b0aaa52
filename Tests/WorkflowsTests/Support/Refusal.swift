import Diagnostics
import Testing

/// The diagnostics that work throws; empty when it throws none.
func eventualRefusals(_ work: () async throws -> some Any) async -> [Diagnostic] {
    do {
        _ = try await work()
        return []
    } catch {
        return diagnostics(error)
    }
}

func refusals(_ work: () throws -> some Any) -> [Diagnostic] {
    do {
        _ = try work()
        return []
    } catch {
        return diagnostics(error)
    }
}

/// The rules of what work throws, in their order.
func rules(_ work: () throws -> some Any) -> [String] { refusals(work).map(\.rule).sorted() }

/// The same of work that waits.
func eventualRules(_ work: () async throws -> some Any) async -> [String] {
    await eventualRefusals(work).map(\.rule).sorted()
}

private func diagnostics(_ error: any Error) -> [Diagnostic] {
    switch error {
    case let diagnostic as Diagnostic: [diagnostic]
    case let list as DiagnosticList: list.diagnostics
    default:
        [
            Diagnostic(
                .error,
                Message("no diagnostic", ["error": .text(String(reflecting: error))]),
            )
        ]
    }
}

/// Expects work to be refused by exactly these rules.
func expectRules(
    _ expected: [String],
    at location: SourceLocation = #_sourceLocation,
    _ work: () throws -> some Any,
) {
    let found = rules(work)
    #expect(found == expected, sourceLocation: location)
}
