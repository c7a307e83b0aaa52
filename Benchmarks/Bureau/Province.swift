import Bureau
import Checklists
import Practice

/// An invented province: districts with their firms and enterprises, and twenty years of work in them.
struct Province: Sendable {
    /// How many checkups there are in all.
    let checkups: Int
    /// The districts.
    let districts: [DistrictCode]
    /// The bureau that everything is filed with.
    let bureau: FiledID
    /// The words of the bureau's lists.
    let words: Set<FiledCode>

    static let firstYear = 2006
    static let years = 20
    static let firmsPerDistrict = 12
    static let lawyersPerFirm = 10
    /// How many checkups an enterprise has on average in twenty years.
    static let checkupsPerEnterprise = 12

    init(checkups: Int, districts count: Int = 38) throws {
        self.checkups = checkups
        districts = try (1...count).map { try DistrictCode("\(500_100 + $0)") }
        bureau = try InventedIDs.id(0, 0, 1)
        let types = ServiceType.allCases.map(\.rawValue) + DisputeWords.types
        let grades = EvidenceGrade.allCases.map(\.rawValue)
        words = try Set((Province.places + Province.campaigns + types + grades).map(FiledCode.init))
    }

    static let places = (1...30).map { "place_\($0)" }
    static let campaigns = (1...8).map { "campaign_\($0)" }
    static let lastDay = CalendarDate(year: 2025, month: 12, day: 31) ?? .epoch

    /// The words that this bench uses for what a dispute or a loss is of.
    enum DisputeWords {
        static let types = ["contract", "labour", "recovered", "averted"]
    }

    /// How many checkups a district has.
    func checkups(in district: Int) -> Int {
        checkups / districts.count + (district < checkups % districts.count ? 1 : 0)
    }

    /// The firms of a district.
    func firms(in district: Int) -> [CreditCode] {
        (0..<Province.firmsPerDistrict).map { number in
            let digits = String(10_000_000 + district * 100 + number)
            return CreditCode("31500000MD\(digits)")
        }
    }

    /// The enterprises of a district.
    func enterprises(in district: Int) -> [CreditCode] {
        (0..<max(20, checkups(in: district) / Province.checkupsPerEnterprise)).map { number in
            CreditCode("91500114MA\(String(10_000_000 + district * 100_000 + number))")
        }
    }
}
