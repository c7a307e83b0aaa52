import Diagnostics
import Foundation
import Testing

@testable import Reports

@Suite("Pages of statistics")
struct StatisticsPageTests {
    private static func page(isInternal: Bool) -> StatisticsPage {
        let bars = [
            StatisticsPage.Chart.Bar(label: "25-11", value: 3, text: "3", isEarlier: true),
            StatisticsPage.Chart.Bar(label: "26-10", value: 12, text: "12", isEarlier: false),
            StatisticsPage.Chart.Bar(label: "26-11", value: nil, text: "*", isEarlier: false),
        ]
        return StatisticsPage(
            language: .zh,
            title: "统计",
            use: "内部使用，不得公布",
            isInternal: isInternal,
            head: [.init(label: "填报单位", value: "样例区司法局 <b>")],
            columns: ["序号", "指标"],
            rows: [
                .init(cells: ["1", "走访企业数"], isPart: false),
                .init(cells: ["", "其中：甲"], isPart: true),
            ],
            notes: ["更正说明"],
            charts: [
                .init(title: "走访", bars: bars, isTrend: true),
                .init(title: "分列", bars: bars, isTrend: false),
            ],
            foot: [.init(label: "盖章", value: "")],
        )
    }

    private static func html(isInternal: Bool) throws -> String {
        try HTMLRenderer(folder: TestPaths.reports).html(page(isInternal: isInternal))
    }

    @Test("A page needs no other host and no script")
    func selfContained() throws {
        let html = try Self.html(isInternal: true)
        #expect(!html.contains("<script") && !html.contains("src="))
        let hosts = html.matches(of: /https?:\/\/[^\s"<]+/).map { String($0.output) }
        #expect(Set(hosts).subtracting(["http://www.w3.org/2000/svg"]) == [])
        #expect(html.contains("样例区司法局 &lt;b&gt;") && !html.contains("司法局 <b>"))
    }

    @Test("An internal page says so on every page that is printed, a public one does not")
    func stamped() throws {
        #expect(try Self.html(isInternal: true).contains("<p class=\"stamp\">内部使用"))
        #expect(try !Self.html(isInternal: false).contains("<p class=\"stamp\">"))
    }

    @Test("Pictures tell the years apart without colour, and mark what is left out")
    func pictures() throws {
        let html = try Self.html(isInternal: true)
        #expect(html.components(separatedBy: "<svg ").count == 3)
        #expect(html.contains("fill=\"#333\"") && html.contains("fill=\"#fff\" stroke=\"#333\""))
        #expect(html.components(separatedBy: ">*</text>").count == 3)
        #expect(html.contains("25-11 3; 26-10 12; 26-11 *"))
    }

    @Test("The head and the foot of the form are there")
    func form() throws {
        let html = try Self.html(isInternal: false)
        for label in ["填报单位", "盖章", "其中：甲", "更正说明"] {
            #expect(html.contains(label))
        }
        #expect(html.contains("<tr class=\"part\"><td></td>"))
    }
}
