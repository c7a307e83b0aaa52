import Bureau
import Checklists
import Diagnostics
import Foundation
import Practice
import Testing

@Suite("Random inspections on record")
struct SamplingRecordTests {
    private static func hash(_ text: String) -> String {
        var state: UInt64 = 14_695_981_039_346_656_037
        for byte in text.utf8 { state = (state ^ UInt64(byte)) &* 1_099_511_628_211 }
        return String(state, radix: 16)
    }

    private static func sampling(
        on day: String = "2026-11-20",
        seedDay: String = "2026-11-25",
        count: Int = 2,
    ) throws -> Sampling {
        try Sampling(
            id: "s",
            number: DocumentNumber(series: "抽查", year: 2026, counter: 1),
            announcement: Sampling.Announcement(
                on: Applied.day(day),
                seedSource: "某期彩票",
                seedDay: Applied.day(seedDay),
                firms: ["a", "b", "c"].map { PublishedDraw.Named(id: $0, name: "所\($0)") },
                inspectors: ["x", "y", "z"].map { PublishedDraw.Named(id: $0, name: "员\($0)") },
                count: count,
                perFirm: 2,
            ),
        )
    }

    private static func drawn(
        _ sampling: Sampling,
        on day: String = "2026-11-25",
        seed: String = "050812",
        reason: String? = nil,
        relations: [PublishedDraw.Relation] = [],
    ) throws -> Sampling {
        try sampling.drawn(
            seed,
            on: Applied.day(day),
            relations: relations,
            reason: reason,
            hash: hash,
        )
    }

    @Test("The lists are announced before the seed can be known, and it is not drawn before")
    func order() throws {
        #expect(rule { try Self.sampling(seedDay: "2026-11-20") } == "bureau.sampling.seedDay")
        #expect(rule { try Self.sampling(count: 4) } == "bureau.sampling.count")
        #expect(
            rule { try Self.drawn(Self.sampling(), on: "2026-11-24") } == "bureau.sampling.tooEarly"
        )
        #expect(rule { try Self.drawn(Self.sampling()) } == nil)
    }

    @Test("A second draw needs a reason, and both stay")
    func again() throws {
        let first = try Self.drawn(Self.sampling())
        #expect(rule { try Self.drawn(first, seed: "other") } == "bureau.sampling.again")
        let second = try Self.drawn(first, seed: "other", reason: "检查人员申请回避")
        #expect(second.draws.map(\.seed) == ["050812", "other"])
        #expect(second.draws.map(\.reason) == [nil, "检查人员申请回避"])
        #expect(second.published(bureau: "b").count == 2)
    }

    @Test("Who has the published file draws the same; a changed one is found out")
    func verified() throws {
        let relations = [
            PublishedDraw.Relation(firm: "a", inspector: "x", declaredOn: "2026-11-01")
        ]
        let sampling = try Self.drawn(Self.sampling(), relations: relations)
        let published = try #require(sampling.published(bureau: "b").first)
        let data = try JSONEncoder().encode(published)
        var read = try JSONDecoder().decode(PublishedDraw.self, from: data)
        #expect(read == published)
        #expect(try read.differences(Self.hash).isEmpty)
        read.seed = "another"
        #expect(try !read.differences(Self.hash).isEmpty)
        read = published
        read.visits.reverse()
        #expect(try read.differences(Self.hash).count == 2)
        read = published
        read.visits.removeLast()
        #expect(try read.differences(Self.hash).count == 1)
    }

    private static func result(
        _ outcome: InspectionOutcome,
        on day: String = "2026-11-26",
        amiss: [InspectedItem] = [],
        by: String? = nil,
    ) throws -> InspectionResult {
        try InspectionResult(
            on: Applied.day(day),
            outcome: outcome,
            items: Dictionary(uniqueKeysWithValues: amiss.map { ($0, .amiss) }),
            rectifyBy: by.map { Applied.day($0) },
        )
    }

    @Test("A result that contradicts itself is refused")
    func contradictions() {
        #expect(rule { try Self.result(.sound, amiss: [.fees]) } == "bureau.result.amiss")
        #expect(
            rule { try Self.result(.rectify, by: "2026-12-31") } == "bureau.result.nothingAmiss"
        )
        #expect(rule { try Self.result(.rectify, amiss: [.fees]) } == "bureau.result.by")
        #expect(
            rule { try Self.result(.rectify, amiss: [.fees], by: "2026-11-26") }
                == "bureau.result.by"
        )
    }

    @Test("Results follow each other: in order once; to be put right, then put right")
    func results() throws {
        let sampling = try Self.drawn(Self.sampling())
        let firm = try #require(sampling.draws.last?.visits.first?.firm)
        let other = try #require(sampling.draws.last?.visits.last?.firm)
        let sound = try Self.result(.sound)
        let rectify = try Self.result(.rectify, amiss: [.files], by: "2026-12-31")
        let rectified = try Self.result(.rectified, on: "2026-12-20")
        #expect(rule { try sampling.resulted(sound, for: "d") } == "bureau.sampling.notDrawn")
        #expect(rule { try sampling.resulted(rectified, for: firm) } == "bureau.result.order")
        let early = try Self.result(.sound, on: "2026-11-24")
        #expect(rule { try sampling.resulted(early, for: firm) } == "bureau.result.early")
        let one = try sampling.resulted(rectify, for: firm)
        #expect(one.status == "drawn" && one.line.deadlines.map(\.kind) == [.inspection])
        #expect(rule { try one.resulted(sound, for: firm) } == "bureau.result.order")
        let done = try one.resulted(rectified, for: firm).resulted(sound, for: other)
        #expect(done.status == "done" && done.line.deadlines.isEmpty)
        #expect(rule { try done.resulted(sound, for: firm) } == "bureau.result.twice")
        #expect(
            rule { try Self.drawn(done, seed: "z", reason: "r") } == "bureau.sampling.hasResults"
        )
        let data = try JSONEncoder().encode(done)
        #expect(try JSONDecoder().decode(Sampling.self, from: data) == done)
    }
}
