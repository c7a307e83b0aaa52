import Assessments
import Checklists
import Diagnostics
import Foundation
import Interviews
import Practice
import Store
import Testing

@testable import Workflows

@Suite("Erasing on request")
struct ErasingTests {
    private func erase(
        _ subject: String,
        in world: World,
        by user: String = "wu",
    ) throws -> Office.Erasure {
        try world.office(user).erase(
            subject: subject,
            ofCheckup: "2026-1",
            reason: "个人要求删除",
            rule: "个人信息保护法第47条",
        )
    }

    @Test(
        "A subject goes with everything ever recorded of it; the folder still verifies and rebuilds equal"
    )
    func erased() throws {
        let world = try World.interviewed()
        var session = try world.session()
        for note in ["张三的事", "李四的事"] { try session.answer([.note("D09-01", note)]) }
        let done = try erase("points/D09-01/note", in: world)
        #expect(done.entries == 2)
        #expect(done.warnings.isEmpty)
        let file = try world.opened().file
        #expect(file.erased == ["points/D09-01/note"])
        #expect(file.sheet.points["D09-01"]?.note == nil)
        #expect(file.sheet.points["D09-01"]?.answers["all_signed"] != nil)
        let report = try world.folder.verify()
        #expect(report.isSound)
        #expect(report.erased == 2)
        try world.folder.journal.rebuild()
        #expect(try world.opened().file.sheet == file.sheet)
        #expect(try world.folder.verify().isSound)
        let database = try #require(
            try FileManager.default.contentsOfDirectory(atPath: world.folder.path)
                .first { $0.hasSuffix(".sqlite") }
        )
        let bytes = try Data(contentsOf: URL(filePath: world.folder.path).appending(path: database))
        #expect(bytes.range(of: Data("张三的事".utf8)) == nil)
    }

    @Test("A path takes what lies below it, and not a name that only begins alike")
    func below() throws {
        let world = try World.interviewed()
        let done = try erase("points/D09-01", in: world)
        #expect(done.entries == 1)
        #expect(rules { try erase("points/D09-0", in: world) } == ["workflow.nothingToErase"])
        let file = try world.opened().file
        #expect(file.sheet.points["D09-02"]?.answers["late"] != nil)
        #expect(try world.opened().assessment.findings.map(\.key.text) == ["D09-02-F1"])
    }

    @Test("An answer may be recorded again after it was erased")
    func again() throws {
        let world = try World.interviewed()
        _ = try erase("points/D09-01/all_signed", in: world)
        var session = try world.session()
        try session.answer([.answer("D09-01", "all_signed", Answer(.value(.yesNo(true))))])
        let file = try world.opened().file
        #expect(file.erased.isEmpty)
        #expect(file.sheet.points["D09-01"]?.answers["all_signed"]?.content == .value(.yesNo(true)))
        #expect(try world.folder.verify().isSound)
    }

    @Test("What is not there, or is gone already, is refused")
    func nothing() throws {
        let world = try World.interviewed()
        _ = try erase("profile/legal_representative", in: world)
        for subject in ["profile/legal_representative", "profile/none", "points/D99-01"] {
            #expect(
                rules { try erase(subject, in: world) } == ["workflow.nothingToErase"],
                "\(subject)",
            )
        }
    }

    @Test(
        "What makes the checkup a checkup is not erased by its subject",
        arguments: ["", "checkup", "library", "issue/1"],
    )
    func kept(subject: String) async throws {
        let (world, _) = try await World.issued()
        #expect(rules { try erase(subject, in: world) } == ["workflow.nothingToErase"])
        #expect(try world.opened().file.issued.count == 1)
    }

    @Test("Only the office or a reviewer erases")
    func permission() throws {
        let world = try World.interviewed()
        #expect(rules { try erase("profile", in: world, by: "lin") } == ["permission.erase"])
        #expect(rules { try erase("profile", in: world, by: "gu") } == ["permission.left"])
    }
}
