import Foundation
import Testing

/// Two firms and their bureau at work, each in a folder of its own, on the day on which a line is typed.
struct District {
    let desk: Desk

    /// The bureau, and two firms that it has enrolled.
    init() throws {
        desk = try Desk.small()
        try bureau(
            "2026-01-04",
            "init --name 黔江区司法局 --district 500114 --officer bu --officer-name 吴某",
        )
        try bureau("2026-01-04", "place add zhoubai 舟白街道")
        for firm in Firm.allCases { try enrol(firm) }
    }

    /// A firm of the district.
    enum Firm: String, CaseIterable {
        case jia
        case yi

        var code: String {
            switch self {
            case .jia: "31500000MD0123454L"
            case .yi: "31500000MD0123462F"
            }
        }

        /// The last digit of its lawyers' licences, the first of which is a lawyer's who keeps the books too.
        var digit: Int { self == .jia ? 1 : 3 }
    }

    /// Runs a line of `tijian bureau` in the bureau's folder.
    @discardableResult
    func bureau(
        _ day: String,
        _ line: String,
        leaving code: Int32 = 0,
        at location: SourceLocation = #_sourceLocation,
    ) throws -> Outcome {
        let outcome = try run(day, "bureau " + line, in: "bu", as: "bu")
        #expect(outcome.code == code, "\(line)\n\(outcome.talk)", sourceLocation: location)
        return outcome
    }

    /// Runs a line in a firm's folder, to its end.
    @discardableResult
    func firm(
        _ firm: Firm,
        _ day: String,
        _ line: String,
        at location: SourceLocation = #_sourceLocation,
    ) throws -> Outcome {
        expectDone(try run(day, line, in: firm.rawValue, as: "chen"), at: location)
    }

    private func run(
        _ day: String,
        _ line: String,
        in folder: String,
        as user: String,
    ) throws -> Outcome {
        let words = line.split(separator: " ").map(String.init)
        let place = ["TIJIAN_DATA": desk.path(folder), "TIJIAN_USER": user, "TIJIAN_TODAY": day]
        return try desk.run(words, with: place)
    }

    private func enrol(_ firm: Firm) throws {
        let day = "2026-01-04"
        let licence = "1500120151000000"
        let lead = "--role lawyer --role office --licence \(licence)\(firm.digit)"
        let reviewer = "--role lawyer --role reviewer --licence \(licence)\(firm.digit + 1)"
        try self.firm(firm, day, "user add chen --name 陈某 \(lead)")
        try self.firm(firm, day, "user add zhou --name 周某 \(reviewer)")
        let about = "--address 示例路1号 --phone 023-00000000 --director 周某 --lawyers 12"
        try self.firm(firm, day, "user firm --name \(firm)律师事务所（虚构） --code \(firm.code) \(about)")
        let card = try self.firm(firm, day, "bureau join --out \(firm).card").talk
        let fingerprint = try #require(card.firstMatch(of: /(?:[0-9A-F]{4} ){4}[0-9A-F]{4}/)).output
        let answer = try desk.run(
            ["bureau", "enrol", "\(firm).card", "--fingerprint", String(fingerprint)]
                + ["--out", "\(firm).welcome"],
            with: ["TIJIAN_DATA": desk.path("bu"), "TIJIAN_USER": "bu", "TIJIAN_TODAY": day],
        )
        expectDone(answer)
        try self.firm(firm, day, "bureau accept \(firm).welcome")
    }

    /// Registers an enterprise of the district at a firm.
    func enterprise(_ code: String, at firm: Firm) throws {
        let more = "--township 舟白街道 --industry C1353 --headcount 46 --invented"
        try self.firm(
            firm,
            "2026-01-05",
            "enterprise add --name 虚构\(code)有限公司 --code \(code) \(more)",
        )
    }

    /// Writes a consultation into a firm's ledger.
    func consult(_ code: String, _ firm: Firm, _ day: String, about subject: String) throws {
        let more = "--mode phone --person 王某 --subject \(subject) --lawyers chen"
        try self.firm(firm, day, "service add --enterprise \(code) --type consult \(more)")
    }

    /// Files what is new at a firm into a file of this name.
    func file(_ firm: Firm, _ day: String, _ name: String) throws {
        try self.firm(firm, day, "bureau file --out \(name)")
    }

    /// One figure of a table: the total, or that of a word.
    func figure(
        _ indicator: String,
        _ period: String,
        _ column: String = "current",
        by: (breakdown: String, word: String)? = nil,
    ) throws -> String? {
        let breakdown = by.map { " --by \($0.breakdown)" } ?? ""
        let line = "table --period \(period) --indicator \(indicator)\(breakdown) --format json"
        let rows = try bureau("2026-12-31", line).rows()
        return rows.first { $0["word"] == (by?.word ?? "") }?[column]
    }
}
