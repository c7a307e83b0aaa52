import Bureau
import BureauLedger
import Checklists
import Diagnostics
import Foundation
import Practice
import Reports
import Store

@testable import Workflows

/// The demonstration's district in a temporary data folder.
struct District {
    let world: World
    let desk: BureauDesk
    let result: DistrictDemo.Result

    static var shelf: URL { World.package.appending(path: "reports/bureau") }
    static var wording: URL { shelf.appending(path: "templates/bulletin-demo.yaml") }

    /// Makes it; what is filed can be changed before.
    init(_ change: (DemoDistrict) throws -> DemoDistrict = { $0 }) throws {
        world = try World()
        let book = try IndicatorShelf.read(folder: District.shelf)
        let demo = DistrictDemo(
            folder: world.folder,
            book: book,
            district: try change(DemoDistrict()),
            today: try Sample.date(World.today),
        )
        result = try demo.run(bulletin: District.wording)
        desk = try world.office(DistrictDemo.officer).bureauDesk(book: book)
    }

    /// The text of the bulletin of a year.
    func bulletin(_ language: Language, year: Int = 2024) throws -> String {
        let template = try desk.bulletinTemplate(shipped: District.wording)
        return try desk.bulletin(template, year: year, in: language).text
    }
}
