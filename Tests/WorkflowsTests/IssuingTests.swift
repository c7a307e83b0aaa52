import Assessments
import Checklists
import Diagnostics
import Foundation
import Interviews
import Practice
import Reports
import Store
import Testing

@testable import Workflows

@Suite("Issuing")
struct IssuingTests {
    @Test("Every file is on the evidence shelf under its hash, in each language and format")
    func files() async throws {
        let (world, issue) = try await World.issued()
        let wanted = [
            "2026-1-v1.en.html", "2026-1-v1.en.json", "2026-1-v1.zh.html", "2026-1-v1.zh.json",
        ]
        #expect(issue.report.files.map(\.name).sorted() == wanted)
        for (file, kept) in zip(issue.files, issue.report.files) {
            let digest = try #require(Digest(hex: kept.hash.text))
            #expect(try world.folder.evidence.read(digest) == file.data)
        }
        let read = try world.opened().file
        #expect(read.issued == [issue.report])
        #expect(read.checkup.status == .issued)
        let slot = try world.folder.journal.slot(
            read.stream,
            subject: "issue/1",
            scope: Office.firmScope,
        )
        let entry = try slot?.current.flatMap {
            try world.folder.journal.entry($0.id, scope: Office.firmScope)
        }
        #expect(
            Set(entry?.header.evidence.map(\.hex) ?? [])
                == Set(issue.report.files.map(\.hash.text))
        )
    }

    @Test("The code of the fingerprint stands in every file, and drafts carry none")
    func code() async throws {
        let (world, issue) = try await World.issued()
        #expect(
            issue.report.fingerprint.text.hasPrefix(
                issue.code.bytes.map { String(format: "%02x", $0) }.joined()
            )
        )
        for file in issue.files {
            #expect(
                String(decoding: file.data, as: UTF8.self).contains(issue.code.description),
                "\(file.name)",
            )
        }
        let draft = try world.office().draftReport(of: world.opened(), in: .zh)
        let files = try await world.press.files(of: draft, named: "draft", as: [.html])
        #expect(
            !String(decoding: try #require(files.first).data, as: UTF8.self).contains(
                issue.code.description
            )
        )
    }

    @Test("The heads of the journal are signed, and the folder verifies")
    func signed() async throws {
        let (world, _) = try await World.issued()
        let report = try world.folder.verify()
        #expect(report.isSound)
        #expect(report.signatures > 0)
        #expect(report.findings.isEmpty)
    }

    @Test("It needs a lawyer, a seal not in the future, and is done once")
    func refused() async throws {
        let world = try World.approved()
        #expect(
            await eventualRules { try await world.issue(by: "wu") } == ["permission.workOnCheckups"]
        )
        #expect(
            await eventualRules { try await world.issue(on: "2026-11-19") } == [
                "guard.order.early", "guard.sealed.future",
            ]
        )
        #expect(try world.opened().file.issued.isEmpty)
        try await world.issue()
        #expect(await eventualRules { try await world.issue() } == ["checkup.notNow"])
    }

    @Test("Two who opened it at the same time do not both issue it")
    func overtaken() async throws {
        let world = try World.approved()
        let office = try world.office()
        var earlier = try world.opened()
        try await world.issue()
        let found = await eventualRules {
            try await office.issue(
                &earlier,
                sealed: Seal(number: "2", on: office.today),
                in: [.zh],
                as: [.json],
                on: world.press,
            )
        }
        #expect(found == ["workflow.movedMeanwhile"])
        let read = try world.opened().file
        #expect(read.issued.count == 1)
        #expect(read.conflicts.isEmpty)
    }

    @Test("Where a file cannot be written nothing is recorded")
    func nothing() async throws {
        let world = try World.approved()
        let office = try world.office()
        var opened = try world.opened()
        let entries = try world.folder.journal.entries(opened.file.stream, scope: Office.firmScope)
            .count
        let found = await eventualRefusals {
            try await office.issue(
                &opened,
                sealed: Seal(number: "1", on: office.today),
                in: [.zh],
                as: [.json, .pdf],
                on: world.press,
            )
        }
        #expect(found.count == 1)
        #expect(found.first?.remedy != nil)
        #expect(opened.file.checkup.status == .inReview)
        #expect(
            try world.folder.journal.entries(opened.file.stream, scope: Office.firmScope).count
                == entries
        )
    }

    @Test("A second version replaces the first, with the same number")
    func replaced() async throws {
        let (world, first) = try await World.issued()
        #expect(rules { try world.move(.replace) } == ["guard.reason"])
        try world.move(.replace, reason: "企业补充了材料")
        try world.decide(.edit(FindingEdit(title: .init(zh: "更正的标题"))))
        try world.submit()
        try world.review()
        let second = try await world.issue()
        let issued = try world.opened().file.issued
        let day = try Sample.date(World.today)
        #expect(issued.map(\.version) == [1, 2])
        #expect(issued.map(\.seal?.number) == ["2026-118", "2026-118"])
        #expect(issued.map(\.standing) == [.replaced(byVersion: 2, on: day), .inForce])
        #expect(second.report.number == first.report.number)
        #expect(second.report.fingerprint != first.report.fingerprint)
        #expect(second.files.allSatisfy { $0.name.hasPrefix("2026-1-v2.") })
        #expect(try world.folder.verify().isSound)
    }

    @Test("A withdrawn report is marked, with who, when and why")
    func withdrawn() async throws {
        let (world, _) = try await World.issued()
        #expect(rules { try world.move(.withdraw) } == ["guard.reason"])
        try world.move(.withdraw, reason: "利益冲突")
        let file = try world.opened().file
        let day = try Sample.date(World.today)
        #expect(file.checkup.status == .withdrawn)
        #expect(file.issued.map(\.standing) == [.withdrawn(on: day, by: "chen", reason: "利益冲突")])
    }

    @Test("The fingerprint does not depend on who issues it in which folder")
    func repeatable() async throws {
        let first = try await World.issued().issue
        let second = try await World.issued().issue
        #expect(first.report.fingerprint == second.report.fingerprint)
        #expect(first.files.map(\.data) == second.files.map(\.data))
    }
}

@Suite("Verifying a report")
struct VerifyingTests {
    @Test("A file is known byte for byte")
    func file() async throws {
        let (world, issue) = try await World.issued()
        for file in issue.files {
            let found = try world.office("wu").verifyReport(file: file.data)
            #expect(found.report == issue.report)
            #expect(found.file?.name == file.name)
            #expect(found.code == issue.code)
            #expect(found.checkup.number.counter == 1)
        }
    }

    @Test("With one changed byte it is not", arguments: [0, 1000, -1])
    func changed(place: Int) async throws {
        let (world, issue) = try await World.issued()
        var data = try #require(issue.files.first).data
        data[place < 0 ? data.count - 1 : place] ^= 1
        #expect(rules { try world.office().verifyReport(file: data) } == ["workflow.unknownReport"])
        #expect(
            rules { try world.office().verifyReport(file: data.dropLast()) } == [
                "workflow.unknownReport"
            ]
        )
    }

    @Test("The code leads to the report, typed in any way; another code leads nowhere")
    func code() async throws {
        let (world, issue) = try await World.issued()
        let typed = issue.code.description.lowercased().replacing("-", with: " ")
        let found = try world.office().verifyReport(code: FingerprintCode(parsing: typed))
        #expect(found.report == issue.report)
        #expect(found.file == nil)
        let other = try #require(FingerprintCode(digest: [UInt8](repeating: 7, count: 10)))
        #expect(
            rules { try world.office().verifyReport(code: other) } == ["workflow.unknownReport"]
        )
    }

    @Test("A replaced and a withdrawn report are still known, as such")
    func notInForce() async throws {
        let (world, first) = try await World.issued()
        try world.move(.replace, reason: "更正")
        try world.decide(.edit(FindingEdit(title: .init(zh: "更正的标题"))))
        try world.submit()
        try world.review()
        let second = try await world.issue()
        try world.move(.withdraw, reason: "作废")
        let day = try Sample.date(World.today)
        let found = try [first, second].map {
            try world.office().verifyReport(code: $0.code).report.standing
        }
        #expect(
            found == [
                .replaced(byVersion: 2, on: day), .withdrawn(on: day, by: "chen", reason: "作废"),
            ]
        )
    }
}
