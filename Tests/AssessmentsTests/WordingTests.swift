import Checklists
import Diagnostics
import Interviews
import Testing

@testable import Assessments

@Suite("Words of values and outcomes")
struct WordingTests {
    func text(_ message: Message, _ language: Language = .zh) -> String {
        Phrasebook.assessments.text(message, in: language)
    }

    func text(_ argument: Message.Argument, _ language: Language = .zh) -> String {
        text(Message("assessment.open.question", ["question": argument]), language)
    }

    @Test(
        "Amounts in fen are grouped by thousands",
        arguments: [
            (fen: 0, text: "0.00"), (fen: 5, text: "0.05"), (fen: 99_999, text: "999.99"),
            (fen: 100_000, text: "1,000.00"), (fen: 123_456_789, text: "1,234,567.89"),
            (fen: -100_050, text: "-1,000.50"), (fen: Int.min, text: "-92,233,720,368,547,758.08"),
        ],
    )
    func yuan(fen: Int, text: String) {
        #expect(YuanText.grouped(fen) == text)
    }

    @Test("Values read as people say them")
    func values() throws {
        let third = try #require(Rational(1, over: 3))
        let options = [
            QuestionOption(id: "b", text: Made.text("乙", "B")),
            QuestionOption(id: "a", text: Made.text("甲", "A")),
        ]
        #expect(text(ValueWording.argument(Value.yesNo(true))) == "是")
        #expect(text(ValueWording.argument(.money(third)), .en) == "RMB 0.33")
        #expect(text(ValueWording.argument(.number(third), type: .percent)) == "100/3%")
        #expect(text(ValueWording.argument(.choice("a"), options: options), .en) == "A")
        #expect(text(ValueWording.argument(.choice("z"), options: options)) == "z")
        #expect(text(ValueWording.argument(.choices(["a", "b"]), options: options)) == "乙、甲")
        #expect(text(ValueWording.argument(.choices([]))) == "无")
        #expect(text(ValueWording.argument(.date(try Made.date("2026-01-02")))) == "2026-01-02")
        #expect(text(ValueWording.argument(.text("{x}"))) == "{x}")
        #expect(text(ValueWording.argument(Evaluation.unknown), .en) == "not known")
        #expect(text(ValueWording.argument(Evaluation.absent), .en) == "not asked")
    }

    func point(_ outcome: PointOutcome, possible: [PossibleFinding] = []) -> PointAssessment {
        PointAssessment(
            id: "D09-01",
            checklist: "D09",
            domain: "D09",
            title: Made.text("点"),
            outcome: outcome,
            basis: PointBasis(),
            findings: [],
            possible: possible,
            open: [],
        )
    }

    @Test("Outcomes print as the report needs them")
    func outcomes() throws {
        let day = try Made.date("2026-11-22")
        let lookup = PointBasis.Lookup(search: "s", site: "信用中国", on: day)
        let expected: [(PointOutcome, String)] = [
            (.notApplicable(.lawyer("无此业务")), "不适用（无此业务）"),
            (.notChecked(.notReached), "本次未检查（访谈未及此项）"),
            (.riskFound(.documents), "发现风险（有资料）"), (.riskFound(.word), "发现风险（企业自述）"),
            (.undetermined, "待核实（尚有问题未回答）"),
            (.needsSpecialist(reason: "环保"), "需专业机构核查（环保）"),
            (.noPapers(notBrought: ["a", "b"], refused: []), "未提供资料（未带 2 项）"),
            (.noPapers(notBrought: [], refused: ["a"]), "未提供资料（拒绝提供 1 项）"),
            (.noPapers(notBrought: ["a"], refused: ["b"]), "未提供资料（未带 1 项，拒绝提供 1 项）"),
            (.selfReported, "仅企业自述未见异常"),
            (.publicRecord([lookup]), "公开信息未见异常（信用中国，2026-11-22）"),
            (.sampled(try #require(PaperExtent([.seen(3, of: 9)]))), "抽查未见异常（查 3 / 9）"),
            (.sampled(try #require(PaperExtent([.seen(3, of: nil)]))), "抽查未见异常（查 3 份，总数不详）"),
        ]
        for (outcome, words) in expected { #expect(text(point(outcome).message) == words) }
    }

    @Test("A restricted possible finding is not named")
    func restricted() {
        func possible(_ restricted: [Bool]) -> PossibleFinding {
            PossibleFinding(
                point: "D09-01",
                aspect: "a",
                candidates: restricted.map {
                    .init(id: "F", title: Made.text($0 ? "秘" : "明"), level: .red, isRestricted: $0)
                },
                orNone: true,
                missing: [],
            )
        }
        let both = point(.undetermined, possible: [possible([true, false])])
        #expect(text(both.message) == "待核实（可能：明）")
        let secret = point(.undetermined, possible: [possible([true])])
        #expect(text(secret.message) == "待核实（需专项核查）")
    }
}
