import ChecklistYAML
import Checklists
import Diagnostics
import Foundation
import Practice
import Store
import Workflows

/// A firm's data folder for measuring: one lawyer, one firm, invented enterprises.
struct BenchOffice {
    let office: Office

    /// The base date of every checkup.
    static let baseDate = CalendarDate(year: 2026, month: 9, day: 30) ?? .epoch

    /// Opens the folder, setting it up when it is new.
    init(at path: String) throws {
        let folder = try DataFolder.open(
            at: path,
            ifMissing: .create,
            projections: Office.projections,
        )
        office = Office(
            folder: folder,
            author: Author(user: "bench", osUser: "bench"),
            today: BenchOffice.baseDate,
        )
        if try office.users().isEmpty { try setUp() }
    }

    private func setUp() throws {
        let firm = try LawFirm(
            id: "firm",
            name: "示例律师事务所",
            registration: Registration(withoutCode: "示例"),
            address: "示例路1号",
            phone: "023-00000000",
            director: "示例",
            lawyers: 5,
        )
        let licence = PracticeLicence("15001202010000001")
        try office.add(
            User(
                id: "bench",
                name: "示例律师",
                roles: [.lawyer, .office],
                licence: licence,
                firm: firm.id,
            )
        )
        try office.set(firm)
    }

    /// Starts a checkup of an invented enterprise.
    func start(_ number: Int, with library: StoredLibrary) throws -> CheckupFile {
        let enterprise = try Enterprise(
            id: Enterprise.ID("enterprise-\(number)"),
            name: "示例企业\(number)有限公司",
            registration: Registration(withoutCode: "示例"),
            entityType: .limitedCompany,
            industry: IndustryCode("C1353"),
            figures: SizeFigures(headcount: 46),
            isInvented: true,
        )
        try office.register(enterprise)
        let papers = CheckupPapers(
            conflict: .clear,
            signed: [.agreement, .confidentiality, .consent],
        )
        return try office.start(
            Office.CheckupPlan(
                enterprise: enterprise.id,
                lawyers: ["bench"],
                baseDate: BenchOffice.baseDate,
                domains: library.library.checklists.map(\.checklist.id),
                papers: papers,
            ),
            with: library,
        )
    }

    /// The library of a folder; refuses one with errors.
    static func library(at path: String) throws -> Library {
        let loaded = LibraryFolder(path: path).load()
        if let problem = loaded.diagnostics.first(where: { $0.severity == .error }) {
            throw problem
        }
        return loaded.library
    }
}
