import Diagnostics
import Foundation
import Testing

@testable import Workflows

@Suite("Tables as comma-separated values and JSON")
struct DelimitedTextTests {
    static let table = "名称,代码\r\n甲公司,\"9,1\"\r\n"
    static let expected = [["名称", "代码"], ["甲公司", "9,1"]]

    static let encodings: [(name: String, data: Data)] = [
        ("UTF-8", Data(table.utf8)), ("UTF-8 with a mark", Data(("\u{FEFF}" + table).utf8)),
        (
            "GB18030",
            table.data(using: String.Encoding(rawValue: 0x8000_0632)) ?? Data(),
        ), ("UTF-16", table.data(using: .utf16) ?? Data()),
    ]

    @Test("A table is read in the encodings that spreadsheet programs write", arguments: encodings)
    func decoded(name: String, data: Data) throws {
        #expect(try DelimitedText.rows(data) == Self.expected, "\(name)")
    }

    @Test(
        "Semicolons and tabs separate cells too",
        arguments: ["a;b\n1;\"2;3\"\n", "a\tb\n1\t2;3\n"],
    )
    func delimiters(text: String) throws {
        #expect(try DelimitedText.rows(Data(text.utf8)) == [["a", "b"], ["1", "2;3"]])
    }

    @Test("Blank lines count, so that row numbers are those of the file")
    func blankLines() throws {
        let rows = try DelimitedText.rows(Data("a,b\n\n1,\"x\ny\"\n".utf8))
        #expect(rows.count == 3 && rows[2] == ["1", "x\ny"])
    }

    static let refused = [
        (
            case: "a quotation mark without its pair", bytes: Array("a,\"b\n1,2\n".utf8),
            rule: "workflow.table.openQuote",
        ),
        (
            "text behind a quoted cell", Array("a,b\n1,\"2\"x\"\"\n".utf8),
            "workflow.table.strayQuote",
        ),
        ("bytes that are no text", [0x61, 0x2C, 0xFF, 0xFF, 0x0A], "workflow.table.encoding"),
        ("zero bytes", [0x61, 0x00, 0x62], "workflow.table.encoding"),
    ]

    @Test("What is no table is refused with a remedy", arguments: refused)
    func rejected(case: String, bytes: [UInt8], rule: String) {
        let found = refusals { try DelimitedText.rows(Data(bytes)) }
        #expect(found.map(\.rule) == [rule], "\(`case`)")
    }

    @Test("The place of a stray quotation mark is its row")
    func place() {
        let found = refusals { try DelimitedText.rows(Data("a,b\n1,2\n1,\"2\"x\"\"\n".utf8)) }
        #expect(found.first?.message.arguments["row"] == .text("3"))
    }

    @Test(
        "Any text survives being written and read, and none is left that a spreadsheet would compute"
    )
    func roundTrip() throws {
        let cells = ["=1+1", "+86", "-5", "@x", "\t", "a\"b", "a,b", "a\nb", "'=x", "普通", "", "-"]
        let text = DelimitedText.text([["k"] + cells, ["v"] + cells])
        #expect(
            try DelimitedText.rows(Data(text.utf8)).map { Array($0.dropFirst()) }[0].prefix(4) == [
                "=1+1", "+86", "-5", "@x",
            ]
        )
        let read = try DelimitedText.rows(Data(text.utf8))
        for (index, cell) in cells.enumerated() where cell != "\t" && cell != "'=x" {
            #expect(read[1][index + 1] == cell, "\(cell)")
        }
        #expect(text.contains("'=1+1") && !text.contains(",=1+1"))
    }

    @Test("JSON objects are rows under their keys")
    func json() throws {
        let text =
            #"[{"name":"甲","headcount":46,"private":true},{"name":"乙","capital":12.5,"park":null}]"#
        let rows = try ObjectList.rows(Data(text.utf8))
        #expect(rows[0] == ["capital", "headcount", "name", "park", "private"])
        #expect(rows[1] == ["", "46", "甲", "", "true"] && rows[2] == ["12.5", "", "乙", "", ""])
        #expect(rules { try ObjectList.rows(Data("{}".utf8)) } == ["workflow.table.notObjects"])
    }
}
