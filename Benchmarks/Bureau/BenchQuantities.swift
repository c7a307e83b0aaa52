import Bureau

/// Quantities as a bureau's table has them, each broken down in every usual way.
enum BenchQuantities {
    private static let usual: Set<Breakdown> = [
        .place, .industry, .size, .firm, .lawyer, .source, .campaign,
    ]

    static let all: [Quantity] =
        reports + services + retainers + money + [
            events("visits", .visit, once: .partyAndDay),
            distinct("visited", .visit),
            distinct("checked", .report),
            events("checkups", .checkup),
            distinct("followed_up", .followUp),
            events("disputes", .dispute),
            events("ratings", .rating),
            Quantity(
                "satisfied",
                Selection(kinds: [.rating], bounds: [Selection.Bound(.score, least: 4)]),
                .events(once: nil),
                by: usual,
            ),
            Quantity(
                "lawyers",
                Selection(kinds: [.checkup, .report, .service, .visit]),
                .distinct(.lawyer),
            ),
        ]

    private static let reports: [Quantity] =
        [events("reports", .report)]
        + [FiledMeasure.findings, .findingsToAct, .recommendations, .adopted, .verified].map {
            Quantity("report_\($0.rawValue)", Selection(kinds: [.report]), .sum($0), by: usual)
        }

    private static let services: [Quantity] =
        ["training", "consult", "contract_review", "policy_build", "mediation"].map { type in
            Quantity(
                "service_\(type)",
                Selection(kinds: [.service], words: [.type: [type]]),
                .events(once: nil),
                by: usual,
            )
        }
        + [FiledMeasure.attendees, .documents, .rules, .tenths].map {
            Quantity("service_\($0.rawValue)", Selection(kinds: [.service]), .sum($0), by: usual)
        }

    private static let retainers: [Quantity] = [
        Quantity("retained", Selection(kinds: [.retainer]), .inForce(.party), by: usual),
        events("retainers_new", .retainer),
        Quantity(
            "retainers_ended",
            Selection(kinds: [.retainer], by: .until),
            .events(once: nil),
            by: usual,
        ),
    ]

    private static let money: [Quantity] = ["recovered", "averted"].map { type in
        Quantity(
            "loss_\(type)",
            Selection(kinds: [.loss], words: [.type: [type]]),
            .sum(.fen),
            by: usual.union([.grade]),
        )
    }

    private static func events(
        _ id: String,
        _ kind: FiledEventKind,
        once: Quantity.Once? = nil,
    ) -> Quantity { Quantity(id, Selection(kinds: [kind]), .events(once: once), by: usual) }

    private static func distinct(_ id: String, _ kind: FiledEventKind) -> Quantity {
        Quantity(id, Selection(kinds: [kind]), .distinct(.party), by: usual)
    }
}
