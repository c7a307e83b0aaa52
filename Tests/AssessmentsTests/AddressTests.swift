import Assessments
import Checklists
import Foundation
import Testing

@Suite("Keys and addresses in JSON")
struct AddressTests {
    static let known: [FactAddress] = [
        .question("D09-01", "all_signed"), .row("D09-01", "group", "0193", "wage"),
        .complete("D09-01", "group"), .profile("headcount"), .gate("exports"),
        .parameter("lpr_1y"),
    ]

    @Test("An address is its path, both ways", arguments: known)
    func addresses(address: FactAddress) throws {
        #expect(FactAddress(address.text) == address)
        let data = try JSONEncoder().encode([address])
        #expect(try JSONDecoder().decode([FactAddress].self, from: data) == [address])
    }

    @Test(
        "Other texts are no address",
        arguments: ["", "points", "points/D09-01", "x/y", "profile/a/b"],
    )
    func noAddress(text: String) {
        #expect(FactAddress(text) == nil)
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([FactAddress].self, from: Data("[\"\(text)\"]".utf8))
        }
    }

    @Test(
        "A finding's key is one string",
        arguments: [
            (key: FindingKey.rule("D09-01-F1"), json: #"["D09-01-F1"]"#),
            (key: .own("01936f3e"), json: #"["own\/01936f3e"]"#),
        ],
    )
    func keys(key: FindingKey, json: String) throws {
        let data = try JSONEncoder().encode([key])
        #expect(String(decoding: data, as: UTF8.self) == json)
        #expect(try JSONDecoder().decode([FindingKey].self, from: data) == [key])
    }

    @Test("Keys of rules come before the lawyer's own")
    func order() {
        #expect(
            [FindingKey.own("a"), .rule("b"), .rule("a")].sorted() == [
                .rule("a"), .rule("b"), .own("a"),
            ]
        )
    }

    @Test("Counts are an object with every case")
    func counts() throws {
        let counts = Counts<RiskLevel>([.red, .red, .blue])
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let data = try encoder.encode(counts)
        #expect(
            String(decoding: data, as: UTF8.self) == #"{"blue":1,"orange":0,"red":2,"yellow":0}"#
        )
        #expect(try JSONDecoder().decode(Counts<RiskLevel>.self, from: data) == counts)
        #expect(counts.total == 3)
    }
}
