import Bureau
import Checklists
import Practice

extension SampleBureau {
    /// What counts in October 2026, and beside each what does not count there.
    static func october() throws -> [FiledEvent] {
        try checkups() + advised() + services() + retainers() + others()
    }

    private static func checkups() throws -> [FiledEvent] {
        [
            try event(.visit, 1, "2026-10-05", party: 1) { try $0.of("zhoubai", lawyer: 1) },
            try event(.visit, 2, "2026-10-05", party: 1),
            try event(.visit, 3, "2026-10-09", party: 1),
            try event(.visit, 4, "2026-11-02", party: 2),
            try event(.checkup, 1, "2026-10-10", party: 1),
            try event(.checkup, 2, "2026-10-03", party: 4),
            try event(.report, 1, "2026-10-20", party: 1) {
                try $0.of("zhoubai", lawyer: 2)
                $0.measures = [.findings: 10, .findingsToAct: 6, .recommendations: 8]
            },
            try event(.report, 2, "2026-10-21", party: 3) {
                $0.measures = [.findings: 5, .findingsToAct: 2, .recommendations: 3]
            },
            try event(.advice, 1, "2026-10-22", party: 3) { $0.measures = [.recommendations: 4] },
            try event(.followUp, 1, "2026-10-15", party: 1),
            try event(.followUp, 2, "2026-10-25", party: 1),
        ]
            + (try (1...4).map { try event(.delivery, $0, "2026-10-26", party: $0) })
            + (try zip(1..., [5, 4, 3]).map { number, score in
                try event(.rating, number, "2026-10-28", party: number) {
                    $0.measures = [.score: Int64(score)]
                }
            })
    }

    /// Recommendations: carried out, carried out too late, not adopted, and not yet due.
    private static func advised() throws -> [FiledEvent] {
        func advice(
            _ number: Int,
            due day: String,
            adopted: Bool,
            done: String?,
        ) throws -> FiledEvent {
            try event(.recommendation, number, day, party: 1) { event in
                event.done = done.map { Sample.date($0) }
                event.measures = [
                    .recommendations: 1, .adopted: adopted ? 1 : 0, .verified: done == nil ? 0 : 1,
                ]
            }
        }
        return [
            try advice(1, due: "2026-10-10", adopted: true, done: "2026-10-08"),
            try advice(2, due: "2026-10-31", adopted: true, done: "2026-11-05"),
            try advice(3, due: "2026-10-20", adopted: false, done: nil),
            try advice(4, due: "2026-11-20", adopted: true, done: "2026-10-30"),
        ]
    }

    private static func services() throws -> [FiledEvent] {
        func service(
            _ number: Int,
            _ type: String,
            _ measures: [FiledMeasure: Int64] = [:],
        ) throws -> FiledEvent {
            try event(.service, number, "2026-10-12", party: 2) {
                $0.type = try FiledCode(type)
                $0.measures = measures
            }
        }
        func loss(
            _ number: Int,
            _ type: String,
            _ grade: EvidenceGrade,
            _ fen: Int64,
        ) throws
            -> FiledEvent
        {
            try event(.loss, number, "2026-10-16", party: 2) {
                $0.type = try FiledCode(type)
                $0.grade = try FiledCode(grade.rawValue)
                $0.measures = [.fen: fen]
            }
        }
        return [
            try service(1, "training", [.attendees: 30]), try service(2, "training"),
            try service(3, "consult"), try service(4, "consult"), try service(5, "visit"),
            try service(6, "contract_review", [.documents: 3, .rules: 1]),
            try service(7, "drafting", [.documents: 5]),
            try service(8, "policy_build", [.rules: 2, .documents: 1]),
            try event(.dispute, 1, "2026-10-16", party: 2) { $0.type = try FiledCode("contract") },
            try event(.dispute, 2, "2026-09-16", party: 2) { $0.type = try FiledCode("contract") },
            try loss(1, "recovered", .judgment, 500_000_000),
            try loss(2, "averted", .estimate, 200_000_000),
            try loss(3, "averted", .amendedContract, 12_345_678),
        ]
    }

    private static func retainers() throws -> [FiledEvent] {
        let terms: [(from: String, until: String, type: String, home: FiledHome)] = [
            ("2026-10-01", "2027-09-30", "new", .here),
            ("2026-05-01", "2027-04-30", "renewal", .elsewhere),
            ("2025-10-01", "2026-09-30", "new", .here),
            ("2025-10-15", "2026-10-14", "renewal", .here),
            ("2026-10-20", "2027-10-19", "renewal", .here),
        ]
        return try zip(1..., terms).map { number, term in
            try event(.retainer, number, term.from, party: 20 + number) {
                $0.until = Sample.date(term.until)
                $0.type = try FiledCode(term.type)
                $0.home = term.home
                $0.lawyers = [try FiledLicence("15001202110000003")]
            }
        }
    }

    private static func others() throws -> [FiledEvent] {
        func term(_ kind: FiledEventKind, _ number: Int, until: String?) throws -> FiledEvent {
            try event(kind, number, "2026-03-02") { $0.until = until.map { Sample.date($0) } }
        }
        func request(_ number: Int, _ day: String, done: String?) throws -> FiledEvent {
            try event(.request, number, day, party: 2) {
                $0.type = try FiledCode("arrears")
                $0.done = done.map { Sample.date($0) }
            }
        }
        return [
            try term(.team, 1, until: nil), try term(.team, 2, until: "2026-10-30"),
            try term(.pairing, 1, until: "2027-03-01"), try term(.pairing, 2, until: "2026-06-30"),
            try request(1, "2026-10-05", done: "2026-10-25"),
            try request(2, "2026-10-07", done: nil),
            try request(3, "2026-09-20", done: "2026-10-02"),
            try event(.example, 1, "2026-10-22"), try event(.example, 2, "2026-11-03"),
        ]
    }

    /// A pool of six checkups of October.
    static func pool() throws -> FilingContent {
        let counts = [("red", 2), ("orange", 3), ("yellow", 6), ("blue", 4)]
        return .levels(
            PooledLevels(
                year: 2026,
                month: 10,
                checkups: 6,
                findings: try counts.map { level, count in
                    .init(domain: try FiledCode("d09"), level: try FiledCode(level), count: count)
                },
            )
        )
    }
}

extension FiledEvent {
    /// Places the event, and names a lawyer.
    mutating func of(_ place: String, lawyer: Int) throws {
        self.place = try FiledCode(place)
        lawyers = [try FiledLicence("1500120211000000\(lawyer)")]
    }
}
