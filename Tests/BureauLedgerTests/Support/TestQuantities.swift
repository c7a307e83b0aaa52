import Bureau

/// Quantities of every kind of counting.
enum TestQuantities {
    static let visits = Quantity(
        "visits",
        Selection(kinds: [.visit]),
        .events(once: nil),
        by: [.place, .lawyer, .firm],
    )
    static let visited = Quantity(
        "visited",
        Selection(kinds: [.visit, .checkup]),
        .distinct(.party),
        by: [.place, .lawyer],
    )
    static let visitedOnce = Quantity(
        "visited_once",
        Selection(kinds: [.visit]),
        .events(once: .partyAndDay),
        by: [.place],
    )
    static let findings = Quantity(
        "findings",
        Selection(kinds: [.report]),
        .sum(.findings),
        by: [.place, .industry],
    )
    static let trainings = Quantity(
        "trainings",
        Selection(
            kinds: [.service],
            words: [.type: ["training"]],
            bounds: [.init(.attendees, least: 3)],
        ),
        .events(once: nil),
        by: [.place],
    )
    static let verified = Quantity(
        "verified",
        Selection(kinds: [.recommendation], doneWithin: true),
        .events(once: nil),
        by: [.place],
    )
    static let improved = Quantity(
        "improved",
        Selection(kinds: [.recommendation], doneWithin: true),
        .distinct(.party),
        by: [.place],
    )
    static let improvedDays = Quantity(
        "improved_days",
        Selection(kinds: [.recommendation], doneWithin: true),
        .events(once: .partyAndDay),
    )
    static let closed = Quantity(
        "closed",
        Selection(kinds: [.recommendation], by: .done),
        .events(once: nil),
        by: [.firm],
    )
    static let retained = Quantity(
        "retained",
        Selection(kinds: [.retainer]),
        .inForce(.party),
        by: [.place, .firm],
    )
    static let contracts = Quantity(
        "contracts",
        Selection(kinds: [.retainer]),
        .inForce(nil),
        by: [.lawyer],
    )
    static let expired = Quantity(
        "expired",
        Selection(kinds: [.retainer], by: .until),
        .events(once: nil),
        by: [.place],
    )
    static let lawyers = Quantity(
        "lawyers",
        Selection(kinds: [.visit, .service, .report]),
        .distinct(.lawyer),
        by: [.place, .lawyer, .firm],
    )
    static let swiftLawyers = Quantity(
        "swift_lawyers",
        Selection(kinds: [.recommendation], doneWithin: true),
        .distinct(.lawyer),
    )
    static let retainedLawyers = Quantity(
        "retained_lawyers",
        Selection(kinds: [.retainer]),
        .inForce(.lawyer),
        by: [.firm],
    )
    static let pooled = Quantity(
        "pooled",
        Selection(kinds: [.pool]),
        .sum(.findings),
        by: [.domain, .type],
    )

    static let all = [
        visits, visited, visitedOnce, findings, trainings, verified, improved, improvedDays,
        closed, retained, contracts, expired, lawyers, swiftLawyers, retainedLawyers, pooled,
    ]
}
