import Assessments
import Interviews
import Testing

@Suite("How much of the papers was seen")
struct PaperExtentTests {
    @Test(
        "Counts add up; a paper seen in part, or of unknown number, leaves the total open",
        arguments: [
            (states: [PaperState.seen(10, of: 37)], seen: 10, total: Int?.some(37)),
            (states: [.seen(10, of: 37), .seen(2, of: 2)], seen: 12, total: 39),
            (states: [.seen(10, of: 37), .seen(2, of: nil)], seen: 12, total: nil),
            (states: [.seen(10, of: 37), .partly], seen: 10, total: nil),
            (states: [.notBrought, .seen(1, of: 1), .refused], seen: 1, total: 1),
            (states: [.seen(.max, of: .max), .seen(1, of: 1)], seen: .max, total: .max),
        ],
    )
    func extents(states: [PaperState], seen: Int, total: Int?) throws {
        let extent = try #require(PaperExtent(states))
        #expect(extent.seen == seen)
        #expect(extent.total == total)
    }

    @Test(
        "Without a paper seen there is no extent",
        arguments: [[], [PaperState.notBrought, .notNeeded]],
    )
    func none(states: [PaperState]) {
        #expect(PaperExtent(states) == nil)
    }
}
