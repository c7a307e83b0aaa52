import Diagnostics
import Foundation
import Reports
import Testing

@Suite("Canonical JSON")
struct CanonicalJSONTests {
    @Test("The report is what is kept", arguments: Language.allCases)
    func golden(language: Language) throws {
        let bytes = try CanonicalJSON.encoded(ReportFixture(language: language).report)
        try expectGolden(bytes, "report.\(language.rawValue).json")
    }

    @Test(
        "A report read back is the same report, and writes the same bytes",
        arguments: Language.allCases,
    )
    func roundTrip(language: Language) throws {
        let report = ReportFixture(language: language).report
        let bytes = try CanonicalJSON.encoded(report)
        let read = try JSONDecoder().decode(HealthReport.self, from: bytes)
        #expect(read == report)
        #expect(try CanonicalJSON.encoded(read) == bytes)
    }

    @Test("Keys are sorted, slashes stand, one line feed ends it")
    func form() throws {
        let bytes = try CanonicalJSON.encoded(["b": "x/y", "a": "是"])
        #expect(String(decoding: bytes, as: UTF8.self) == "{\"a\":\"是\",\"b\":\"x/y\"}\n")
    }

    @Test("The other documents read back too", arguments: Language.allCases)
    func documents(language: Language) throws {
        let fixture = ReportFixture(language: language)
        try expectSame(fixture.sealedAnnex)
        try expectSame(fixture.urgentNotice)
        try expectSame(fixture.questionnaire)
    }

    @Test("The code is outside what it covers")
    func withoutCode() throws {
        let report = ReportFixture(language: .zh).report
        let bare = report.carrying(nil)
        #expect(bare.cover.fingerprint == nil)
        #expect(bare.carrying(report.cover.fingerprint) == report)
    }

    private func expectSame<Value: Codable & Equatable>(_ value: Value) throws {
        let bytes = try CanonicalJSON.encoded(value)
        #expect(try JSONDecoder().decode(Value.self, from: bytes) == value)
    }
}
