import Diagnostics
import Testing

@Suite("Text table")
struct TextTableTests {
    let table = TextTable(
        columns: [.init("编号"), .init("名称"), .init("条数", alignment: .trailing)],
        rows: [["D09", "劳动用工", "12"], ["D02", "公司治理与出资", "7"]],
    )

    @Test("Columns align by display width, and no line ends in spaces")
    func golden() {
        let golden = """
            编号  名称            条数
            ----  --------------  ----
            D09   劳动用工          12
            D02   公司治理与出资     7
            """
        #expect(table.text() == golden)
        #expect(table.text(width: 26) == golden)
    }

    @Test("Too wide a table loses the ends of its widest column first")
    func narrow() {
        let golden = """
            编号  名称     条数
            ----  -------  ----
            D09   劳动用…    12
            D02   公司治…     7
            """
        #expect(table.text(width: 19) == golden)
    }

    @Test("Days and short codes stay whole as long as the words beside them can be cut")
    func days() {
        let table = TextTable(
            columns: [.init("企业"), .init("聘期止"), .init("编号")],
            rows: [["重庆武陵香食品有限公司", "2026-12-31", "2026-1"]],
        )
        let lines = table.text(width: 27).split(separator: "\n")
        #expect(lines[2] == "重庆武…  2026-12-31  2026-1")
    }

    @Test("At a hopeless width, columns keep four columns each")
    func hopeless() {
        let lines = table.text(width: 1).split(separator: "\n")
        #expect(lines.allSatisfy { DisplayWidth.of(String($0)) <= 16 })
    }

    @Test("Missing cells are empty, surplus ones are left out, line breaks become spaces")
    func ragged() {
        var table = TextTable(columns: [.init("a"), .init("b")])
        table.append(["1"])
        table.append(["x\ny", "2", "3"])
        #expect(table.text() == "a    b\n---  -\n1\nx y  2")
        #expect(table.rows == [["1", ""], ["x y", "2"]])
    }

    @Test("Without rows the heading stands alone; without columns there is nothing")
    func empty() {
        #expect(TextTable(columns: [.init("编号")]).text() == "编号\n----")
        #expect(TextTable(columns: [], rows: [["x"]]).text() == "")
    }

    @Test("Any table fits any sensible width")
    func property() {
        var random = SeededGenerator(seed: 5)
        let alphabet = Array("ab 劳👍")
        for _ in 0..<100 {
            let rows = (0..<4).map { _ in
                (0..<3).map { _ in
                    String(
                        (0..<Int.random(in: 0...30, using: &random)).compactMap { _ in
                            alphabet.randomElement(using: &random)
                        }
                    )
                }
            }
            let width = Int.random(in: 16...80, using: &random)
            let text = TextTable(
                columns: [.init("甲"), .init("乙"), .init("丙", alignment: .trailing)],
                rows: rows,
            )
            .text(width: width)
            #expect(text.split(separator: "\n").allSatisfy { DisplayWidth.of(String($0)) <= width })
        }
    }
}
