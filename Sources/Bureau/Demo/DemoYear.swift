/// What the firms of the demonstration did in a year, as totals that their filings add up to.
struct DemoYear {
    /// Money of one kind and grade, from so many losses of different enterprises.
    struct Money {
        let type: String
        let grade: String
        let yuan: Int
        let losses: Int
    }

    let year: Int
    /// The first of the enterprises under contract, and how many from there on.
    let retained: Range<Int>
    /// How many of them, from the first on, continue a contract of the year before.
    let renewed: Int
    let visited: Int
    let visits: Int
    let checkups: Int
    let findings: Int
    let findingsToAct: Int
    let letters: Int
    let advised: Int
    let money: [Money]
    let services: Int
    let disputes: Int

    /// The published year, and the made-up one before it.
    ///
    /// How the 42.5 million yuan divide into kinds and grades is invented.
    static let all: [DemoYear] = [
        DemoYear(
            year: 2023,
            retained: 0..<205,
            renewed: 0,
            visited: 44,
            visits: 51,
            checkups: 24,
            findings: 49,
            findingsToAct: 33,
            letters: 12,
            advised: 41,
            money: [
                Money(type: "recovered", grade: "judgment", yuan: 8_120_000, losses: 7),
                Money(type: "recovered", grade: "payment_voucher", yuan: 5_960_000, losses: 8),
                Money(type: "averted", grade: "amended_contract", yuan: 6_340_000, losses: 6),
                Money(type: "averted", grade: "estimate", yuan: 4_400_000, losses: 5),
            ],
            services: 540,
            disputes: 19,
        ),
        DemoYear(
            year: 2024,
            retained: 15..<261,
            renewed: 190,
            visited: 72,
            visits: 96,
            checkups: 40,
            findings: 85,
            findingsToAct: 58,
            letters: 21,
            advised: 78,
            money: [
                Money(type: "recovered", grade: "judgment", yuan: 12_640_000, losses: 9),
                Money(type: "recovered", grade: "payment_voucher", yuan: 9_480_000, losses: 11),
                Money(type: "recovered", grade: "amended_contract", yuan: 3_380_000, losses: 6),
                Money(type: "averted", grade: "amended_contract", yuan: 9_200_000, losses: 8),
                Money(type: "averted", grade: "estimate", yuan: 7_800_000, losses: 7),
            ],
            services: 860,
            disputes: 34,
        ),
    ]
}
