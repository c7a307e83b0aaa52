import Bureau
import Diagnostics
import Testing

@Suite("The random draw of firms and inspectors")
struct SamplingTests {
    private static let firms = (1...20).map { "所\($0)" }
    private static let inspectors = ["甲", "乙", "丙", "丁", "戊"]

    /// A plain mixing function in the place of SHA-256.
    private static func hash(_ text: String) -> String {
        var state: UInt64 = 14_695_981_039_346_656_037
        for byte in text.utf8 { state = (state ^ UInt64(byte)) &* 1_099_511_628_211 }
        return String(state, radix: 16)
    }

    private static func draw(
        seed: String = "2026-11-24:050812",
        relations: [String: Set<String>] = [:],
        firms: [String] = firms,
        count: Int = 8,
    ) throws -> SamplingDraw {
        let plan = try SamplingPlan(
            seed: seed,
            firms: firms,
            inspectors: inspectors,
            relations: relations,
            count: count,
        )
        return SamplingDraw(plan, hash: hash)
    }

    @Test("The same plan gives the same draw, in whatever order the firms are listed")
    func repeatable() throws {
        let first = try Self.draw()
        #expect(try Self.draw().visits == first.visits)
        #expect(
            try Self.draw(firms: Self.firms.reversed()).visits.map(\.firm)
                == first.visits.map(\.firm)
        )
        #expect(try Self.draw(seed: "another").visits.map(\.firm) != first.visits.map(\.firm))
    }

    @Test("Nobody goes to a firm to which a relation is declared, and that is on record")
    func relations() throws {
        let relations = Dictionary(uniqueKeysWithValues: Self.firms.map { ($0, Set(["甲", "丙"])) })
        for visit in try Self.draw(relations: relations).visits {
            #expect(Set(visit.inspectors).isDisjoint(with: ["甲", "丙"]))
            #expect(visit.excluded == ["甲", "丙"] && visit.inspectors.count == 2)
        }
    }

    @Test("Where too many have relations, the firm is named as understaffed and not given to them")
    func understaffed() throws {
        let relations = ["所1": Set(["甲", "乙", "丙", "丁"])]
        let draw = try Self.draw(relations: relations, count: 20)
        #expect(draw.understaffed.map(\.firm) == ["所1"])
        #expect(draw.understaffed.first?.inspectors == ["戊"])
    }

    @Test("The work is shared out: nobody has two firms more than anybody else")
    func load() throws {
        let visits = try Self.draw(count: 20).visits
        let load = Self.inspectors.map { name in
            visits.filter { $0.inspectors.contains(name) }.count
        }
        #expect((load.max() ?? 0) - (load.min() ?? 0) <= 1)
    }

    @Test(
        "A plan that cannot be drawn is refused",
        arguments: [
            (seed: "", firms: ["a"], count: 1, rule: "bureau.sampling.noSeed"),
            (seed: "s", firms: ["a", "a"], count: 1, rule: "bureau.sampling.twice"),
            (seed: "s", firms: ["a"], count: 2, rule: "bureau.sampling.count"),
            (seed: "s", firms: [], count: 1, rule: "bureau.sampling.count"),
            (seed: "s", firms: ["a"], count: 0, rule: "bureau.sampling.count"),
        ],
    )
    func refused(seed: String, firms: [String], count: Int, rule: String) throws {
        do {
            _ = try SamplingPlan(seed: seed, firms: firms, inspectors: ["甲", "乙"], count: count)
            Issue.record("was not refused")
        } catch {
            #expect(error.rule == rule)
        }
    }
}
