import Diagnostics
import Foundation
import Reports
import Testing

@Suite("Fingerprint codes")
struct FingerprintCodeTests {
    @Test(
        "Ten bytes become four groups of four",
        arguments: [
            (bytes: [UInt8](repeating: 0, count: 32), code: "0000-0000-0000-0000"),
            (bytes: [UInt8](repeating: 255, count: 32), code: "ZZZZ-ZZZZ-ZZZZ-ZZZZ"),
            (bytes: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10], code: "000G-40R4-0M30-E209"),
        ],
    )
    func written(bytes: [UInt8], code: String) {
        #expect(FingerprintCode(digest: bytes)?.description == code)
    }

    @Test("Only the first ten bytes of a digest count")
    func prefix() {
        let head: [UInt8] = [9, 8, 7, 6, 5, 4, 3, 2, 1, 0]
        #expect(FingerprintCode(digest: head + [1]) == FingerprintCode(digest: head + [2, 3]))
    }

    @Test("A digest under ten bytes has no code")
    func short() {
        #expect(FingerprintCode(digest: [1, 2, 3]) == nil)
    }

    @Test("Any code reads back, for a thousand seeded digests")
    func roundTrip() throws {
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<1_000 {
            let digest = (0..<32).map { _ in UInt8.random(in: 0...255, using: &generator) }
            let code = try #require(FingerprintCode(digest: digest))
            #expect(try FingerprintCode(parsing: code.description) == code)
        }
    }

    @Test(
        "People type codes in many ways",
        arguments: [
            "01jh-7vpz-0000-abcd", "01JH7VPZ0000ABCD", "01JH 7VPZ 0000 ABCD", "o1jh-7vpz-ooOO-abcd",
            "oIJH–7VPZ–0000–ABCD", "0lJH-7VPZ-0000-ABCD ", "01JH－7VPZ－0000－ABCD",
        ],
    )
    func lenient(typed: String) throws {
        #expect(try FingerprintCode(parsing: typed).description == "01JH-7VPZ-0000-ABCD")
    }

    @Test(
        "What is no code is refused with a remedy",
        arguments: [
            "", "01JH", "01JH-7VPZ-0000-ABCDE", "01JH-7VPZ-0000-ABCU", "01JH-7VPZ-0000-ABC*", "指纹码",
        ],
    )
    func refused(typed: String) {
        #expect {
            try FingerprintCode(parsing: typed)
        } throws: { error in
            let diagnostic = error as? Diagnostic
            return diagnostic?.rule == "fingerprint.malformed" && diagnostic?.remedy != nil
        }
    }

    @Test("In JSON it is its text")
    func json() throws {
        let code = try FingerprintCode(parsing: "01JH-7VPZ-0000-ABCD")
        let bytes = try JSONEncoder().encode([code])
        #expect(String(decoding: bytes, as: UTF8.self) == #"["01JH-7VPZ-0000-ABCD"]"#)
        #expect(try JSONDecoder().decode([FingerprintCode].self, from: bytes) == [code])
    }
}
