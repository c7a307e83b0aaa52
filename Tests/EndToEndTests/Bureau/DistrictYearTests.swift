import Foundation
import Testing

/// A year of two firms and their bureau, command by command.
@Suite("A year of two firms and a bureau")
struct DistrictYearTests {
    private static let shared = "91500114MA5U00011F"
    private static let second = "91500114MA5U0002X7"
    private static let third = "91500114MA5U000387"
    private let district: District

    init() throws {
        district = try District()
        try district.enterprise(Self.shared, at: .jia)
        try district.enterprise(Self.second, at: .jia)
        try district.enterprise(Self.shared, at: .yi)
        try district.enterprise(Self.third, at: .yi)
    }

    @Test("Every figure is right, whatever comes late, twice, out of order or forged")
    func year() throws {
        try january()
        try outOfOrder()
        try late()
        try suspended()
        try decided()
        try closed()
    }

    /// January: both firms advise and retain the same enterprise, which counts once.
    private func january() throws {
        try district.consult(Self.shared, .jia, "2026-01-10", about: "合同")
        try district.consult(Self.second, .jia, "2026-01-12", about: "用工")
        try district.consult(Self.shared, .yi, "2026-01-15", about: "欠款")
        for firm in District.Firm.allCases {
            let terms = "--start 2026-01-10 --lead chen --fee 10000"
            try district.firm(
                firm,
                "2026-01-10",
                "retainer add --enterprise \(Self.shared) \(terms)",
            )
            try district.firm(firm, "2026-01-10", "retainer sign 2026-1")
        }
        try district.file(.jia, "2026-02-01", "jia1.jsonl")
        try district.file(.yi, "2026-02-01", "yi1.jsonl")
        try district.bureau("2026-02-02", "receive jia1.jsonl yi1.jsonl --reply reply.json")
        let jia = District.Firm.jia
        try district.firm(jia, "2026-02-02", "bureau receive reply-\(jia.code).json")
        #expect(try district.figure("consultations", "2026-01") == "3")
        let ofJia = ("firm", jia.code)
        #expect(try district.figure("consultations", "2026-01", by: ofJia) == "2")
        #expect(try district.figure("retained", "2026-01") == "1")
        #expect(try district.figure("retained", "2026-01", by: ofJia) == "1")
        try district.bureau("2026-02-03", "lock --through 2026-01")
    }

    /// February: the second filing comes before the first and waits; both then count, once.
    private func outOfOrder() throws {
        try district.consult(Self.third, .yi, "2026-02-05", about: "股权")
        try district.file(.yi, "2026-02-06", "yi2.jsonl")
        try district.consult(Self.third, .yi, "2026-02-10", about: "税务")
        try district.file(.yi, "2026-02-11", "yi3.jsonl")
        let early = try district.bureau("2026-02-12", "receive yi3.jsonl", leaving: 1)
        #expect(early.talk.contains("--again"))
        let waiting = try district.bureau("2026-02-12", "pending list --format json").rows()
        #expect(waiting.map { $0["problem"] } == ["gap"])
        #expect(try district.figure("consultations", "2026-02") == "0")
        try district.bureau("2026-02-13", "receive yi2.jsonl")
        try district.bureau("2026-02-13", "receive yi2.jsonl yi3.jsonl jia1.jsonl")
        #expect(try district.figure("consultations", "2026-02") == "2")
        #expect(try district.bureau("2026-02-13", "pending list --format json").rows().isEmpty)
    }

    /// What turns out later about a locked month counts in the first open one, with a note.
    private func late() throws {
        try district.firm(.jia, "2026-02-14", "service void 2026-2 --reason 重复登记")
        try district.file(.jia, "2026-02-14", "jia2.jsonl")
        let text = try String(
            contentsOf: district.desk.root.appending(path: "jia2.jsonl"),
            encoding: .utf8,
        )
        let forged = text.replacing(/"signature":"./, with: "\"signature\":\"_")
        try district.desk.write(forged, to: "forged.jsonl")
        try district.bureau("2026-02-15", "receive forged.jsonl", leaving: 1)
        #expect(try district.figure("consultations", "2026-02") == "2")
        try district.bureau("2026-02-15", "receive jia2.jsonl")
        #expect(try district.figure("consultations", "2026-01") == "3")
        #expect(try district.figure("consultations", "2026-02") == "1")
        #expect(try district.figure("consultations", "2026-02", "to_date") == "4")
        let drill = "table --period 2026-02 --drill consultations --format json"
        let lines = try district.bureau("2026-02-15", drill).rows()
        #expect(lines.compactMap { $0["adds"].flatMap { Int($0) } }.reduce(0, +) == 1)
        // Any other days are counted from what took place, and nothing is moved there.
        #expect(try district.figure("consultations", "2026-01-05..2026-02-07") == "3")
    }

    /// March: nothing of a suspended firm counts until it is resumed.
    private func suspended() throws {
        let yi = District.Firm.yi
        try district.bureau("2026-03-01", "suspend \(yi.code) --reason 核查")
        try district.consult(Self.third, .yi, "2026-03-02", about: "商标")
        try district.file(.yi, "2026-03-03", "yi4.jsonl")
        try district.bureau("2026-03-04", "receive yi4.jsonl", leaving: 1)
        #expect(try district.figure("consultations", "2026-03") == "0")
        try district.bureau("2026-03-05", "resume \(yi.code) --reason 核查完毕")
        #expect(try district.figure("consultations", "2026-03") == "1")
    }

    /// An application: recommended, chosen, and answered by the firm in its next filing.
    private func decided() throws {
        let about = "--code 91500114MA5U000462 --contact 陈女士 --mobile 13812345678 --place zhoubai"
        try district.bureau("2026-03-06", "application add --name 虚构丙机械有限公司 \(about)")
        try district.bureau("2026-03-06", "application accept 2026-1")
        let ranked = try district.bureau("2026-03-06", "application recommend 2026-1")
        #expect(ranked.output.contains("jia律师事务所") && ranked.output.contains("yi律师事务所"))
        let jia = District.Firm.jia
        try district.bureau("2026-03-09", "application choose 2026-1 \(jia.code)")
        let shown = try district.bureau("2026-03-09", "application show 2026-1 --format json")
            .rows()
        let id = try #require(shown.compactMap { $0["value"] }.last { $0.count == 36 })
        try district.firm(jia, "2026-03-10", "bureau answer \(id) can_take")
        try district.file(jia, "2026-03-10", "jia3.jsonl")
        try district.bureau("2026-03-10", "receive jia3.jsonl")
        let list = try district.bureau("2026-03-10", "application list --format json").rows()
        #expect(list.first?["next_step"] == "首次联系")
    }

    /// The year's end: what is small is not published, and the kept totals are those of the filings.
    private func closed() throws {
        try district.bureau("2027-01-05", "lock --through 2026-12")
        let line = "table --period 2026 --indicator consultations --publish"
        let refused = try district.bureau("2027-01-05", line, leaving: 77)
        #expect(refused.output.isEmpty)
        #expect(try district.figure("consultations", "2026") == "5")
        try district.firm(.jia, "2026-12-31", "store verify")
    }
}
