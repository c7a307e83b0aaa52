import Diagnostics

/// Collects what is wrong with ids, and remembers which were seen.
struct IdentifierCheck {
    private struct Scoped: Hashable {
        let scope: String
        let id: String
    }

    let place: (String) -> Place?
    private var seen: Set<Scoped> = []
    private(set) var diagnostics: [Diagnostic] = []

    init(place: @escaping (String) -> Place?) {
        self.place = place
    }

    mutating func form(_ fits: Bool, _ id: String, path: String, expected: String) {
        guard !fits else { return }
        diagnostics.append(
            Diagnostic(
                .error,
                at: place(path),
                subject: path,
                Message("identifier.form", ["id": .text(id)]),
                remedy: Message("identifier.form.remedy", ["expected": .text(expected)]),
            )
        )
    }

    mutating func unique(_ id: String, within scope: String, path: String) {
        guard !seen.insert(Scoped(scope: scope, id: id)).inserted else { return }
        diagnostics.append(
            Diagnostic(
                .error,
                at: place(path),
                subject: path,
                Message("identifier.duplicate", ["id": .text(id)]),
                remedy: Message("identifier.duplicate.remedy"),
            )
        )
    }

    mutating func refuseReserved(_ id: String, path: String) {
        diagnostics.append(
            Diagnostic(
                .error,
                at: place(path),
                subject: path,
                Message("identifier.reserved", ["id": .text(id)]),
                remedy: Message("identifier.reserved.remedy"),
            )
        )
    }
}
