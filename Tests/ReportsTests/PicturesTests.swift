import Diagnostics
import Testing

@testable import Reports

@Suite("Pictures")
struct PicturesTests {
    private let pictures = Pictures(wording: Wording(language: .en))
    private var conclusion: HealthReport.Conclusion { ReportFixture(language: .en).conclusion }

    @Test("The heat map has 25 cells, and the counts in them add up to the findings")
    func heatMap() throws {
        let svg = pictures.heatMap(conclusion)
        #expect(svg.matches(of: /<rect/).count == 25)
        let counts = svg.matches(of: /font-size="17"[^>]*>(\d+)</).compactMap { Int($0.1) }
        #expect(counts.reduce(0, +) == conclusion.levels.total)
    }

    @Test("Both pictures say in words what they show")
    func described() throws {
        #expect(pictures.heatMap(conclusion).contains("likelihood 5, impact 4: 1"))
        let radar = try #require(pictures.radar(conclusion))
        #expect(radar.contains("Employment 16"))
    }

    @Test("A radar needs three domains")
    func fewDomains() {
        var conclusion = self.conclusion
        conclusion.radar = Array(conclusion.radar.prefix(2))
        #expect(pictures.radar(conclusion) == nil)
        #expect(pictures.heatMap(conclusion).contains("<svg"))
    }

    @Test("Scores outside 0 to 25 stay inside the picture", arguments: [-5, 0, 25, 900])
    func bounds(score: Int) throws {
        var conclusion = self.conclusion
        conclusion.radar[0].score = score
        let radar = try #require(pictures.radar(conclusion))
        let shape = try #require(radar.firstMatch(of: /<polygon points="([^"]+)" fill="#1f3a5f"/))
        for point in shape.1.split(separator: " ") {
            let ends = point.split(separator: ",").compactMap { Double($0) }
            #expect(ends.count == 2 && ends.allSatisfy { (0...520).contains($0) })
        }
    }

    @Test("With no finding the heat map says so")
    func empty() {
        var conclusion = self.conclusion
        conclusion.heatMap = []
        #expect(pictures.heatMap(conclusion).contains("no findings"))
    }

    @Test("Titles in pictures are escaped")
    func escaped() throws {
        var conclusion = self.conclusion
        conclusion.radar[0].title = "<b>&\""
        let radar = try #require(pictures.radar(conclusion))
        #expect(!radar.contains("<b>"))
        #expect(radar.contains("&lt;b&gt;&amp;&quot;"))
    }

    @Test(
        "Tenths are written plainly",
        arguments: [
            (value: 1.0, text: "1"), (value: -0.04, text: "0"), (value: 2.35, text: "2.4"),
            (value: -3.1, text: "-3.1"),
        ],
    )
    func tenths(value: Double, text: String) {
        #expect(value.tenths == text)
    }
}
