import Bureau
import Checklists
import Practice
import Testing

@Suite("The ranking of firms to recommend")
struct FirmMatcherTests {
    private static let day = Applied.day("2026-11-16")

    private static func names(
        _ firms: [FirmMatcher.Firm],
        _ request: ApplicationRequest,
        _ weights: [MatchAspect: Int] = [:],
    ) -> [String] {
        FirmMatcher(weights: weights).ranked(firms, for: request, on: day).map(\.name)
    }

    @Test("Among equals the name decides, whatever the order of the list")
    func equals() throws {
        let names = Self.names(Applied.firms, try Applied.request())
        #expect(names == names.sorted())
        #expect(Self.names(Applied.firms.reversed(), try Applied.request()) == names)
    }

    @Test("Each aspect alone decides when it alone has weight")
    func aspects() throws {
        var firms = Applied.firms
        firms[0].open = 4
        firms[0].lawyers = 40
        firms[1].open = 2
        firms[1].lawyers = 4
        firms[1].domains = ["D07", "D09"]
        firms[2].open = 5
        firms[2].lawyers = nil
        firms[0].lastNamed = Applied.day("2026-11-15")
        firms[1].lastNamed = Applied.day("2026-10-01")
        let request = try Applied.request(needs: ["D07", "D09"], wishing: Applied.third)
        func first(_ aspect: MatchAspect) -> String? {
            let weights = Dictionary(
                uniqueKeysWithValues: MatchAspect.allCases.map { ($0, $0 == aspect ? 1 : 0) }
            )
            return Self.names(firms, request, weights).first
        }
        #expect(first(.workload) == "甲所")
        #expect(first(.expertise) == "乙所")
        #expect(first(.turn) == "丙所")
        #expect(first(.wish) == "丙所")
    }

    @Test("The total follows from the parts that are shown")
    func explains() throws {
        var firms = Applied.firms
        firms[1].open = 3
        let request = try Applied.request(needs: ["D01"], wishing: Applied.first)
        for firm in FirmMatcher().ranked(firms, for: request, on: Self.day) {
            let weights = firm.parts.reduce(0) { $0 + $1.weight }
            #expect(firm.parts.count == MatchAspect.allCases.count && weights == 100)
            #expect(firm.total == (firm.sum + 50) / 100)
            #expect((0...100).contains(firm.total))
        }
    }
}
