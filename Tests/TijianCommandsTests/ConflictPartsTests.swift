import Checklists
import Diagnostics
import Foundation
import Practice
import Testing
import Workflows

@testable import TijianCommands

@Suite("The parts of the matter and conflict commands")
struct ConflictPartsTests {
    @Test("A party is typed with its code and, where the option does not say it, its role")
    func typedParties() throws {
        let plain = try #require(TypedParty(argument: "甲公司"))
        #expect(plain.role == nil && plain.name == "甲公司" && plain.code == nil)
        let full = try #require(TypedParty(argument: "股东：乙公司＝91a"))
        #expect(try full.party(.client).role == .shareholder)
        #expect(try full.party(.client).code?.text == "91A")
        #expect(try plain.party(.counterparty).role == .counterparty)
        #expect(TypedParty(argument: "甲:乙公司")?.name == "甲:乙公司")
        #expect(TypedParty(argument: " ") == nil && TypedParty(argument: "client:") == nil)
    }

    @Test(
        "Roles are read in the words of both languages",
        arguments: [
            (typed: "委托人", role: PartyRole.client), ("客户", .client), (" 对方当事人 ", .counterparty),
            ("Legal Representative", .legalRepresentative),
            ("legal_representative", .legalRepresentative),
            ("法定代表人（负责人）", .legalRepresentative), ("实控人", .controller), ("creditor", .creditor),
        ],
    )
    func roles(typed: String, role: PartyRole) {
        #expect(PartyRole(typed: typed) == role)
    }

    @Test("Other words are no roles", arguments: ["", "甲", "原告", "clients"])
    func noRoles(typed: String) {
        #expect(PartyRole(typed: typed) == nil)
    }

    @Test("No word stands for two roles")
    func wordsAreUnique() {
        let words = PartyRole.allCases.flatMap { role in
            Set(
                Language.allCases.flatMap {
                    Words.book.text(Message("commands.party.words.\(role.rawValue)"), in: $0)
                        .split(separator: "、")
                }
            )
        }
        #expect(words.count == Set(words).count && !words.contains { $0.hasPrefix("commands") })
    }

    private func rows(_ text: String) throws -> [StrictCSV.Row] {
        try StrictCSV.rows(of: Data(text.utf8), named: "f.csv")
    }

    @Test("Quotes, line ends, a byte order mark and empty rows are read as spreadsheets write them")
    func csv() throws {
        let read = try rows("\u{FEFF}a,\"b,\"\"c\"\"\r\nd\",\r\n\r\n,,\ne,f,g")
        #expect(read.map(\.cells) == [["a", "b,\"c\"\r\nd", ""], ["e", "f", "g"]])
        #expect(read.map(\.line) == [1, 5])
        #expect(try rows("").isEmpty)
    }

    @Test(
        "What is cut, misquoted or in another encoding is refused",
        arguments: [
            (bytes: Array("a,\"b".utf8), rule: "commands.csv.cut"),
            (Array("a\"b,c".utf8), "commands.csv.quote"),
            (Array("\"a\"b,c".utf8), "commands.csv.quote"),
            ([0xB1, 0xE0, 0xBA, 0xC5], "commands.csv.notUTF8"),
        ],
    )
    func badCSV(bytes: [UInt8], rule: String) {
        do {
            _ = try StrictCSV.rows(of: Data(bytes), named: "f.csv")
            Issue.record("accepted")
        } catch { #expect(error.rule == rule) }
    }

    private static let head = "编号,事项,当事人,代码,身份,收案日,结案日\n"

    private func sheet(_ body: String) throws -> MatterSheet {
        try MatterSheet(rows(Self.head + body), file: "f.csv", kind: .litigation)
    }

    @Test("Rows of one number are one matter, in whatever order the columns stand")
    func sheet() throws {
        let read = try sheet(
            "旧1,买卖,甲公司,,委托人,2019-03-07,2020年1月2日\n旧2,借款,丙,,客户,2019/3/8,\n旧1,买卖,乙公司,91a,对方,2019-03-07,2020-1-2\n"
        )
        #expect(read.problems.isEmpty && read.matters.map(\.number) == ["旧1", "旧2"])
        #expect(read.matters[0].named.map(\.name) == ["甲公司", "乙公司"])
        #expect(read.matters[0].closedOn?.description == "2020-01-02" && read.matters[0].row == 2)
        #expect(read.matters[0].named[1].code?.text == "91A" && read.matters[1].closedOn == nil)
    }

    @Test(
        "A row that cannot be read takes its matter with it, and no other",
        arguments: [
            (row: "旧1,买卖,乙公司,,原告,2019-03-07,", rule: "commands.matter.noRole"),
            ("旧1,买卖,,,对方,2019-03-07,", "practice.text.empty"),
            ("旧1,买卖,乙公司,,对方,,", "commands.matter.noDay"),
            ("旧1,买卖,乙公司,,对方,2019-02-30,", "commands.matter.noDay"),
            ("旧1,借款,乙公司,,对方,2019-03-07,", "commands.matter.rowsDiffer"),
            (",买卖,乙公司,,对方,2019-03-07,", "commands.matter.noNumber"),
        ],
    )
    func badRows(row: String, rule: String) throws {
        let read = try sheet("旧1,买卖,甲公司,,委托人,2019-03-07,\n\(row)\n旧2,借款,丙,,客户,2019-03-08,\n")
        #expect(read.problems.map(\.rule) == [rule])
        #expect(read.problems.map(\.subject) == ["f.csv:3"])
        let left = rule == "commands.matter.noNumber" ? ["旧1", "旧2"] : ["旧2"]
        #expect(read.matters.map(\.number) == left)
    }

    @Test("A file without one of the columns is refused")
    func noColumn() throws {
        let read = try rows("编号,事项,当事人,身份,收案日,结案日\n")
        do {
            _ = try MatterSheet(read, file: "f.csv", kind: .other)
            Issue.record("accepted")
        } catch {
            #expect(error.rule == "commands.matter.noColumn")
            #expect(error.message.arguments["column"] == .text("代码"))
        }
    }
}
