import Bureau
import BureauLedger
import Checklists
import Diagnostics
import Foundation
import Practice
import Testing

@testable import Workflows

@Suite("Random inspections at the bureau's desk")
struct InspectionTests {
    private static func notice(
        _ bureau: Supervised,
        perFirm: Int = 1,
    ) throws
        -> SupervisionDesk.SamplingNotice
    {
        SupervisionDesk.SamplingNotice(
            seedSource: "11月25日彩票号码",
            seedDay: try bureau.day("2026-11-25"),
            count: 2,
            perFirm: perFirm,
        )
    }

    @Test(
        "Announced, drawn on the day of the seed with the relations declared, and repeated by sha256sum"
    )
    func draw() throws {
        let bureau = try Supervised()
        let desk = try bureau.desk()
        let announced = try desk.announce(Self.notice(bureau))
        #expect(announced.announcement.firms.count == 3)
        #expect(announced.announcement.inspectors.map(\.id) == ["he", "wu"])
        try desk.declare(.worked, of: "wu", to: Supervised.firms[0].text)
        expectRules(["bureau.sampling.tooEarly"]) {
            try desk.draw(desk.sampling("2026-1"), seed: "050812", reason: nil)
        }
        let later = try bureau.desk(on: "2026-11-25")
        let drawn = try later.draw(later.sampling("2026-1"), seed: "050812", reason: nil)
        let visits = try #require(drawn.draws.last?.visits)
        for visit in visits {
            #expect(visit.hash == Self.sha256sum("050812\n\(visit.firm)"))
            if visit.firm == Supervised.firms[0].text { #expect(visit.inspectors == ["he"]) }
        }
        #expect(visits.map(\.hash) == visits.map(\.hash).sorted())
        let published = try #require(drawn.published(bureau: "b").first)
        #expect(try published.differences(SupervisionDesk.hash).isEmpty)
    }

    /// What the system's program says of the same bytes.
    private static func sha256sum(_ text: String) -> String {
        let process = Process()
        let (input, output) = (Pipe(), Pipe())
        process.executableURL = URL(filePath: "/usr/bin/sha256sum")
        process.standardInput = input
        process.standardOutput = output
        guard (try? process.run()) != nil else { return "no sha256sum" }
        input.fileHandleForWriting.write(Data(text.utf8))
        try? input.fileHandleForWriting.close()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        return String(String(decoding: data, as: UTF8.self).prefix(64))
    }

    @Test("Inspectors are officers of the bureau; a relation is ended only while it stands")
    func refused() throws {
        let bureau = try Supervised()
        let desk = try bureau.desk()
        expectRules(["workflow.unknownUser"]) {
            try desk.declare(.other, of: "nobody", to: Supervised.firms[0].text)
        }
        expectRules(["workflow.noRelation"]) {
            try desk.declare(.other, of: "wu", to: Supervised.firms[0].text, isEnded: true)
        }
        try desk.declare(.family, of: "wu", to: Supervised.firms[0].text)
        let ended = try desk.declare(.other, of: "wu", to: Supervised.firms[0].text, isEnded: true)
        #expect(ended.kind == .family && !ended.stands(on: desk.office.today))
    }
}
