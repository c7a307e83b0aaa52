import Checklists
import Diagnostics
import Foundation
import Interviews
import Practice
import Store
import Testing

@testable import Workflows

@Suite("The archive")
struct ArchiveTests {
    private static let pdf = Data("%PDF-1.7 agreement".utf8)

    private func bound(_ library: Library? = nil) async throws -> (world: World, volume: Volume) {
        let world = try await World.closed(library: library)
        let office = try world.office("wu")
        var file = try world.opened().file
        _ = try office.add(scan: Self.pdf, named: "协议.pdf", of: .agreement, signed: nil, to: &file)
        return (world, try office.archive(&file, VolumePlan()))
    }

    @Test("Only a closed or ended checkup is bound, by office staff or a reviewer, once")
    func refused() async throws {
        let world = try await World.handedOver()
        var open = try world.opened().file
        expectRules(["checkup.notNow"]) { try world.office("wu").archive(&open, VolumePlan()) }
        expectRules([
            "permission.keepArchive"
        ]) { try world.office("lin").archive(&open, VolumePlan()) }
        let (done, _) = try await bound()
        var file = try done.opened().file
        expectRules(["checkup.notNow"]) { try done.office("wu").archive(&file, VolumePlan()) }
    }

    @Test("A retainer is bound once its term is over, closed on its last day, and not before")
    func retainer() throws {
        let world = try World.open()
        let current = try world.retain()
        let past = try world.retain("e1", world.terms(from: "2025-01-01", through: "2025-12-31"))
        let office = try world.office("wu")
        expectRules(["workflow.retainerOpen"]) {
            try office.archive(retainer: current.number.short, VolumePlan())
        }
        var early = VolumePlan()
        early.closedOn = try Sample.date("2025-06-30")
        expectRules(["workflow.closedBeforeEnd"]) {
            try office.archive(retainer: past.number.short, early)
        }
        let volume = try office.archive(retainer: past.number.short, VolumePlan())
        #expect(volume.closedOn == past.terms.end)
        #expect(volume.enterprise == "e1")
        expectRules(["workflow.boundAlready"]) {
            try office.archive(retainer: past.number.short, VolumePlan())
        }
    }

    @Test("The catalogue holds everything, in the order of binding, each with its hash")
    func catalogue() async throws {
        let (world, volume) = try await bound()
        let groups = volume.catalogue.map(\.group)
        let order = CatalogueGroup.allCases.filter(groups.contains)
        #expect(
            groups
                == groups.sorted { order.firstIndex(of: $0) ?? 0 < order.firstIndex(of: $1) ?? 0 }
        )
        for group in [
            CatalogueGroup.application, .course, .agreement, .consent, .profile, .contacts,
            .answers, .findings, .reviews, .reports, .closing,
        ] { #expect(groups.contains(group), "\(group)") }
        let files = volume.catalogue.filter { $0.form == .file }.map(\.title)
        #expect(files.contains("协议.pdf") && files.contains("2026-1-v1.zh.html"))
        #expect(volume.catalogue.map(\.number) == Array(1...volume.catalogue.count))
        #expect(try world.office().damaged(volume).isEmpty)
        #expect(try volume.keepThrough == Sample.date("2086-11-20"))
    }

    @Test("Everything in the stream is in exactly one item of the catalogue")
    func complete() async throws {
        let world = try await World.closed()
        let file = try world.opened().file
        let entries = try world.folder.journal.entries(file.stream, scope: Office.firmScope)
            .filter { !$0.isBookkeeping }
        let named = try world.office().catalogue(of: file).flatMap(\.entries)
        #expect(named.sorted() == entries.map(\.id.description).sorted())
    }

    @Test("An archived checkup is to be read only")
    func readOnly() async throws {
        let (world, _) = try await bound()
        var file = try world.opened().file
        let office = try world.office()
        let papers = file.papers
        let before = try world.folder.journal.entries(file.stream, scope: Office.firmScope).count
        let acts: [() throws -> Void] = [
            { try office.record(papers, in: &file) },
            { try office.record(ContactPlan(.phone, .reached), in: &file) },
            {
                _ = try office.add(
                    scan: Data("%PDF-2".utf8),
                    named: "b.pdf",
                    of: .consent,
                    signed: nil,
                    to: &file,
                )
            },
            {
                let target = RatingTarget(.checkup, file.checkup.id.text)
                _ = try office.rate(RatingPlan(target, RatingScores(overall: 5), by: .head))
            },
        ]
        for act in acts { #expect(rules(act) == ["workflow.archived"]) }
        let after = try world.folder.journal.entries(file.stream, scope: Office.firmScope).count
        #expect(after == before)
    }

    private func export(
        _ world: World,
        _ volume: Volume,
        sealed: Bool = false,
    ) throws -> (URL, VolumeExportOutcome) {
        let folder = world.root.appending(path: "volume-\(sealed)")
        let outcome = try world.office("wu").export(
            volume,
            into: folder,
            sealed: sealed,
            in: .zh,
            words: { Phrasebook.joined([.workflows, .practice]).text($0, in: .zh) },
        )
        return (folder, outcome)
    }

    @Test("An export can be read without Tijian, and every file matches its hash")
    func exported() async throws {
        let (world, volume) = try await bound()
        let (folder, outcome) = try export(world, volume)
        #expect(outcome.written == volume.catalogue.count && outcome.sealed == 0)
        let index = try JSONDecoder().decode(
            Index.self,
            from: Data(contentsOf: folder.appending(path: "index.json")),
        )
        #expect(index.items.count == volume.catalogue.count)
        for file in index.items.flatMap(\.files) {
            let data = try Data(contentsOf: folder.appending(path: file.path))
            #expect(Digest(of: data).hex == file.sha256)
        }
        let page = try String(contentsOf: folder.appending(path: "index.html"), encoding: .utf8)
        #expect(page.contains("协议.pdf") && page.contains("卷〔2026〕第001号"))
        #expect(!page.contains("workflow.") && !page.contains("practice."))
        #expect(rules { try export(world, volume) } == ["workflow.folderNotEmpty"])
        #expect(
            rules {
                try world.office("lin").export(
                    volume,
                    into: folder,
                    sealed: false,
                    in: .zh,
                    words: { $0.key },
                )
            } == ["permission.keepArchive"]
        )
    }

    @Test("What may be evidence against a person is exported under seal only")
    func sealed() async throws {
        let (world, volume) = try await bound(Sample.library(isRestricted: true))
        let sealed = volume.catalogue.filter(\.isRestricted)
        #expect(!sealed.isEmpty)
        let (folder, outcome) = try export(world, volume)
        #expect(outcome.sealed == sealed.count)
        let records = folder.appending(path: "records")
        for name in try FileManager.default.contentsOfDirectory(atPath: records.path) {
            let text = try String(contentsOf: records.appending(path: name), encoding: .utf8)
            #expect(!text.contains("D09-02"), "\(name)")
        }
        let (_, all) = try export(world, volume, sealed: true)
        #expect(all.sealed == 0 && all.written == volume.catalogue.count)
    }

    @Test("Erased content stays in the catalogue by its hash")
    func erased() async throws {
        let (world, volume) = try await bound()
        _ = try world.office("wu").erase(
            subject: "profile/legal_representative",
            ofCheckup: "2026-1",
            reason: "个人要求删除",
            rule: "个人信息保护法第47条",
        )
        #expect(try world.office().damaged(volume).isEmpty)
        let (folder, _) = try export(world, volume)
        let records = try FileManager.default.contentsOfDirectory(
            atPath: folder.appending(path: "records").path
        )
        let profile = try #require(records.first { $0.hasSuffix("profile.html") })
        let page = try String(
            contentsOf: folder.appending(path: "records/\(profile)"),
            encoding: .utf8,
        )
        #expect(page.contains("已依法删除") && !page.contains("王某"))
    }

    @Test("The firm sets the years, and three people decide when they are over")
    func retention() async throws {
        let world = try await World.closed()
        let office = try world.office("wu")
        try office.set(RetentionSchedule(long: 30, short: 5))
        var file = try world.opened().file
        var plan = VolumePlan()
        plan.retention = .short
        let volume = try office.archive(&file, plan)
        #expect(try volume.keepThrough == Sample.date("2031-11-20"))
        let later = try world.office("wu", on: "2031-11-21")
        let held = try later.find(Volume.self, volume.number.short)
        let appraisal = try Appraisal(
            on: later.today,
            appraiser: "吴某",
            witnesses: ["周某", "陈某"],
            decision: .destroy,
            reason: "期满",
        )
        #expect(rules { try office.appraise(held, appraisal) } == ["workflow.dayToCome"])
        #expect(try later.appraise(held, appraisal).status(on: later.today) == .toDestroy)
        #expect(try later.page(of: Volume.self).records.first?.appraisals.count == 1)
    }

    private struct Index: Decodable {
        let items: [Item]

        struct Item: Decodable {
            let files: [File]
        }

        struct File: Decodable {
            let path: String
            let sha256: String
        }
    }
}
