import Checklists
import Diagnostics
import Practice
import Testing

@Suite("Size classes for statistics")
struct SizeClassTests {
    /// Every row with an industry of it and its limits, as the official table prints them, in 万元.
    static let rows: [(industry: String, row: SizeRow, x: [Int]?, y: [Int]?, z: [Int]?)] = [
        ("A0111", .agriculture, nil, [20_000, 500, 50], nil),
        ("B06", .industry, [1_000, 300, 20], [40_000, 2_000, 300], nil),
        ("C1353", .industry, [1_000, 300, 20], [40_000, 2_000, 300], nil),
        ("D", .industry, [1_000, 300, 20], [40_000, 2_000, 300], nil),
        ("E47", .construction, nil, [80_000, 6_000, 300], [80_000, 5_000, 300]),
        ("F51", .wholesale, [200, 20, 5], [40_000, 5_000, 1_000], nil),
        ("F5212", .retail, [300, 50, 10], [20_000, 500, 100], nil),
        ("G54", .transport, [1_000, 300, 20], [30_000, 3_000, 200], nil),
        ("G5910", .transport, [1_000, 300, 20], [30_000, 3_000, 200], nil),
        ("G592", .warehousing, [200, 100, 20], [30_000, 1_000, 100], nil),
        ("G60", .post, [1_000, 300, 20], [30_000, 2_000, 100], nil),
        ("H61", .lodging, [300, 100, 10], [10_000, 2_000, 100], nil),
        ("H6210", .catering, [300, 100, 10], [10_000, 2_000, 100], nil),
        ("I64", .telecommunications, [2_000, 100, 10], [100_000, 1_000, 100], nil),
        ("I65", .software, [300, 100, 10], [10_000, 1_000, 50], nil),
        ("K7010", .propertyDevelopment, nil, [200_000, 1_000, 100], [10_000, 5_000, 2_000]),
        ("K702", .propertyManagement, [1_000, 300, 100], [5_000, 1_000, 500], nil),
        ("L72", .businessServices, [300, 100, 10], nil, [120_000, 8_000, 100]),
        ("M", .other, [300, 100, 10], nil, nil),
        ("Q84", .other, [300, 100, 10], nil, nil),
        ("K703", .other, [300, 100, 10], nil, nil),
    ]
    static let classes: [SizeClass] = [.large, .medium, .small]

    @Test("Each row has a case here")
    func complete() {
        #expect(Set(SizeClassTests.rows.map(\.row)) == Set(SizeRow.allCases))
    }

    @Test("Each limit belongs to the upper class", arguments: SizeClassTests.rows)
    func atTheLimit(industry: String, row: SizeRow, x: [Int]?, y: [Int]?, z: [Int]?) throws {
        for (index, size) in SizeClassTests.classes.enumerated() {
            let figures = figures(x?[index], y?[index], z?[index])
            let assessment = SizeAssessment(industry: try code(industry), figures: figures)
            #expect(assessment.size == size)
            guard case .classed(_, let found, let deciding) = assessment else {
                Issue.record("not classed")
                continue
            }
            #expect(found == row)
            #expect(deciding == row.limits.map(\.indicator))
        }
    }

    @Test(
        "One figure just below a limit takes the class down, and is named",
        arguments: SizeClassTests.rows,
    )
    func belowTheLimit(industry: String, row: SizeRow, x: [Int]?, y: [Int]?, z: [Int]?) throws {
        let below: [SizeClass] = [.medium, .small, .micro]
        for index in 0..<3 {
            for indicator in row.limits.map(\.indicator) {
                let whole = figures(x?[index], y?[index], z?[index])
                let assessment = SizeAssessment(
                    industry: try code(industry),
                    figures: try lowered(whole, indicator),
                )
                #expect(assessment == .classed(below[index], row: row, deciding: [indicator]))
            }
        }
    }

    @Test("The lowest figure counts, however high the other")
    func lowestCounts() throws {
        let figures = figures(5_000, 299, nil)
        let assessment = SizeAssessment(industry: try code("C13"), figures: figures)
        #expect(assessment == .classed(.micro, row: .industry, deciding: [.revenue]))
        #expect(
            Phrasebook.practice.text(assessment.explanation, in: .zh)
                == "微型企业（统计口径，工业），由营业收入决定"
        )
    }

    @Test(
        "Some industries are left out by the method",
        arguments: ["J66", "P83", "Q83", "Q8311", "S91", "T", "G5310", "K704"],
    )
    func notCovered(industry: String) throws {
        let assessment = SizeAssessment(
            industry: try code(industry),
            figures: figures(10, 10, 10),
        )
        #expect(assessment == .notCovered)
        #expect(assessment.size == .notCovered)
    }

    @Test("A coarse code asks for more digits", arguments: ["F", "G", "H", "I", "K", "K70", "Q"])
    func tooCoarse(industry: String) throws {
        let assessment = SizeAssessment(
            industry: try code(industry),
            figures: figures(10, 10, 10),
        )
        #expect(assessment == .industryTooCoarse)
        #expect(assessment.size == nil)
    }

    @Test("A missing figure is asked for, unless the other already makes it micro")
    func missing() throws {
        let open = SizeAssessment(industry: try code("C13"), figures: figures(46, nil, nil))
        #expect(open == .missing([.revenue], row: .industry))
        let none = SizeAssessment(industry: try code("E47"), figures: SizeFigures())
        #expect(none == .missing([.revenue, .assets], row: .construction))
        let micro = SizeAssessment(industry: try code("C13"), figures: figures(19, nil, nil))
        #expect(micro == .classed(.micro, row: .industry, deciding: [.headcount]))
    }

    private func code(_ text: String) throws -> IndustryCode { try #require(IndustryCode(text)) }

    /// Figures from people and 万元.
    private func figures(_ x: Int?, _ y: Int?, _ z: Int?) -> SizeFigures {
        SizeFigures(
            headcount: x,
            revenue: y.map { Rational($0 * 10_000) },
            assets: z.map { Rational($0 * 10_000) },
        )
    }

    /// One person or one 分 less.
    private func lowered(_ figures: SizeFigures, _ indicator: SizeIndicator) throws -> SizeFigures {
        let cent = try #require(Rational(1, over: 100))
        return SizeFigures(
            headcount: figures.headcount.map { indicator == .headcount ? $0 - 1 : $0 },
            revenue: indicator == .revenue ? figures.revenue?.subtracting(cent) : figures.revenue,
            assets: indicator == .assets ? figures.assets?.subtracting(cent) : figures.assets,
        )
    }
}
