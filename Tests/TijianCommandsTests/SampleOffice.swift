import Checklists
import Diagnostics
import Foundation
import Interviews
import Practice
import Store
import Workflows

/// A firm's data folder in a folder of its own, with one checkup on site; it goes away with the value.
final class SampleOffice {
    let office: Office
    let checkup: Checkup.ID
    let root: String
    private let isKept: Bool

    init(_ library: Library = Sample.library, at path: String? = nil) throws {
        isKept = path != nil
        root = path ?? NSTemporaryDirectory() + "tijian-\(UUID().uuidString)"
        let folder = try DataFolder.open(
            at: root + "/data",
            ifMissing: .create,
            projections: Office.projections,
        )
        office = Office(
            folder: folder,
            author: Author(user: "chen", osUser: "test"),
            today: Sample.date("2026-09-30"),
        )
        try office.add(
            User(
                id: "chen",
                name: "陈律师",
                roles: [.lawyer, .office],
                licence: PracticeLicence("15001202110000002"),
                firm: "firm",
            )
        )
        try office.set(SampleOffice.firm())
        let enterprise = try Enterprise(
            id: Enterprise.ID(UUID().uuidString.lowercased()),
            name: "黔江区示例食品有限公司",
            registration: Registration(withoutCode: "示例"),
            entityType: .limitedCompany,
        )
        try office.register(enterprise)
        let plan = Office.CheckupPlan(
            enterprise: enterprise.id,
            lawyers: ["chen"],
            baseDate: Sample.date("2026-09-30"),
            domains: library.checklists.map(\.checklist.id),
            papers: CheckupPapers(
                conflict: .clear,
                signed: [.application, .agreement, .confidentiality, .consent],
            ),
        )
        checkup = try office.start(plan, with: StoredLibrary(library)).checkup.id
    }

    deinit { if !isKept { try? FileManager.default.removeItem(atPath: root) } }

    func session() throws -> InterviewSession { try InterviewSession(checkup, in: office) }

    /// A file in the folder, with some content.
    func file(_ name: String, _ content: String) throws -> String {
        let path = root + "/" + name
        try Data(content.utf8).write(to: URL(filePath: path))
        return path
    }

    private static func firm() throws -> LawFirm {
        try LawFirm(
            id: "firm",
            name: "重庆示例律师事务所",
            registration: Registration(withoutCode: "示例"),
            address: "重庆市黔江区",
            phone: "023-00000000",
            director: "陈律师",
            lawyers: 3,
        )
    }
}
