import Diagnostics
import Practice
import Testing

@Suite("Unified social credit codes")
struct CreditCodeTests {
    @Test(
        "Genuine codes are valid",
        arguments: [
            "91350100M000100Y43", "91110000802100433B", "91440300708461136T", "914403001922038216",
            "91330100799655058B",
        ],
    )
    func valid(code: String) {
        #expect(CreditCode(code).verdict == .valid)
    }

    @Test(
        "Genuine codes of the pilot years fail the checksum and are only warned about",
        arguments: ["91350100M0001TGQXM", "91350211M0000XUF46", "91350203M0001FUE2P"],
    )
    func pilotYears(code: String) throws {
        #expect(CreditCode(code).verdict.reasons.isEmpty == false)
        #expect(throws: Diagnostic.self) { try Registration(code: CreditCode(code)) }
        let kept = try Registration(code: CreditCode(code), reason: "与营业执照一致")
        #expect(kept.code?.text == code)
    }

    @Test(
        "A code is the same however it was typed",
        arguments: [
            "91350100m000100y43", " 91350100M000100Y43\n", "９１３５０１００Ｍ０００１００Ｙ４３",
            "9135 0100 M000 100Y 43", "\u{FEFF}91350100M000100Y43", "91350100Ｍ000100ｙ43\u{3000}",
        ],
    )
    func normalised(typed: String) {
        #expect(CreditCode(typed).text == "91350100M000100Y43")
    }

    @Test(
        "What is odd about a code is named",
        arguments: [
            (code: "", flaws: [CreditCode.Flaw.length(0)]),
            (code: "91350100M000100Y4", flaws: [.length(17)]),
            (code: "91350100M000100Y433", flaws: [.length(19)]),
            (code: "91350100M000100Y4企", flaws: [.character(18)]),
            (code: "9I350100M000100Y43", flaws: [.character(2)]),
            (code: "91A50100M000100YZ3", flaws: [.character(3), .character(17)]),
            (code: "91350100M000100Y44", flaws: [.checkCharacter]),
            (code: "91350100M000100Y53", flaws: [.checkCharacter, .organisationCode]),
        ],
    )
    func odd(code: String, flaws: [CreditCode.Flaw]) {
        #expect(CreditCode(code).flaws == flaws)
    }

    @Test("Changing one character of a valid code is always noticed")
    func oneCharacter() {
        let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY")
        for place in 0..<18 {
            for other in alphabet {
                var code = Array("91440300708461136T")
                guard code[place] != other else { continue }
                code[place] = other
                #expect(!CreditCode(String(code)).flaws.isEmpty, "\(String(code))")
            }
        }
    }

    @Test("A warning never repeats the code, and every one has a remedy")
    func remedies() {
        for code in ["91350100M000100Y44", "91A50100M000100YZ3", "1"] {
            for reason in CreditCode(code).verdict.reasons {
                #expect(reason.severity == .warning)
                #expect(reason.remedy != nil)
                for language in Language.allCases {
                    let text = Phrasebook.practice.text(reason.message, in: language)
                    #expect(!text.contains("91350100M") && !text.contains("{"))
                }
            }
        }
    }

    @Test("An enterprise without a code says why", arguments: ["", "  ", "\u{3000}"])
    func withoutCode(reason: String) throws {
        #expect(throws: Diagnostic.self) { try Registration(withoutCode: reason) }
        #expect(try Registration(withoutCode: "老个体户，尚未换照").code == nil)
    }

    @Test("A registration is decoded under the same checks")
    func decoding() throws {
        let kept = try Registration(code: CreditCode("91350100M0001TGQXM"), reason: "与执照一致")
        #expect(try roundTrip(kept) == kept)
        expectRefused(Registration.self, #"{"code":"91350100M000100Y44"}"#)
        expectRefused(Registration.self, "{}")
    }
}
