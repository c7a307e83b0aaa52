import Bureau
import Checklists
import Foundation
import Testing

@Suite("Early warnings")
struct EarlyWarningTests {
    private static func warning(_ enterprises: Int, k: Int = 5) -> EarlyWarning? {
        EarlyWarning(
            by: .place,
            "zhoubai",
            point: "d09_01",
            enterprises: enterprises,
            k: k,
            on: Applied.day("2026-11-20"),
        )
    }

    static let counts: [(enterprises: Int, k: Int, atLeast: Int?)] = [
        (4, 5, nil), (4, 1, nil), (4, 0, nil), (5, 1, 5), (9, 5, 5), (9, 10, nil), (10, 10, 10),
        (49, 5, 45), (50, 5, 50), (59, 5, 50), (199, 5, 190), (249, 5, 200),
    ]

    @Test("Fewer than five are never spoken of, and the number is rounded down", arguments: counts)
    func threshold(enterprises: Int, k: Int, atLeast: Int?) {
        #expect(Self.warning(enterprises, k: k)?.atLeast == atLeast)
    }

    @Test("One enterprise more is no news; five more are")
    func news() throws {
        let first = try #require(Self.warning(6))
        #expect(first.isNews(after: nil))
        #expect(try #require(Self.warning(7)).isNews(after: first) == false)
        #expect(try #require(Self.warning(10)).isNews(after: first))
        #expect(try #require(Self.warning(5)).isNews(after: Self.warning(10)) == false)
    }

    @Test("It says nothing but the point, the place and the rounded number")
    func content() throws {
        let warning = try #require(Self.warning(8))
        let object = try JSONSerialization.jsonObject(with: JSONEncoder().encode(warning))
        let keys = Set(try #require(object as? [String: Any]).keys)
        #expect(keys == ["grouping", "word", "point", "atLeast", "on"])
        #expect(warning.pointID == "D09-01" && warning.id.text == "place.zhoubai.d09_01")
    }
}
