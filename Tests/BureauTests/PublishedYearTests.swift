import Bureau
import Testing

@Suite("Figures of a year that are published one after the other")
struct PublishedYearTests {
    private static func year(
        _ months: [Int64],
        contributors: [Int64]? = nil,
    ) -> (year: PublishedYear, months: [GuardedValue]) {
        let values = months.indices.map { month in
            GuardedValue(months[month], contributors: contributors?[month])
        }
        let totals = months.indices.map { month in
            GuardedValue(
                months[...month].reduce(0, +),
                contributors: contributors?[...month].max(),
            )
        }
        return (PublishedYear(months: values, toDate: totals, .adds), values)
    }

    private static func text(_ open: [Bool]) -> String { open.map { $0 ? "+" : "-" }.joined() }

    @Test(
        "A small month goes with its total to date, and the next with it",
        arguments: [
            (months: [9, 8, 7] as [Int64], open: "+++", toDate: "+++"),
            (months: [9, 3, 7, 8], open: "+--+", toDate: "+-++"),
            (months: [9, 3, 0, 8], open: "+-+-", toDate: "+--+"),
            (months: [2, 2, 2, 9], open: "---+", toDate: "--++"),
            (months: [0, 0, 0, 3], open: "+++-", toDate: "+++-"),
        ],
    )
    func adding(months: [Int64], open: String, toDate: String) {
        let year = Self.year(months).year
        #expect(Self.text(year.months) == open)
        #expect(Self.text(year.toDate) == toDate)
    }

    @Test("A large number from few enterprises is small")
    func contributors() {
        let year = Self.year([37, 40, 50], contributors: [1, 6, 9]).year
        #expect(Self.text(year.months) == "--+")
        #expect(Self.text(year.toDate) == "-++")
    }

    @Test("A total of distinct enterprises that grew by few is left out")
    func growing() {
        let months = [10, 8, 9].map { GuardedValue($0) }
        let totals = [10, 12, 20].map { GuardedValue($0) }
        let year = PublishedYear(months: months, toDate: totals, .grows)
        #expect(year.months == [true, true, true])
        #expect(year.toDate == [true, false, true])
    }

    @Test("A quarter is published only where it tells nothing new, or its months are all there")
    func quarters() {
        let year = Self.year([9, 9, 9, 3, 9, 9, 9, 9, 3, 9, 9, 9]).year
        #expect(year.isOpen(0...2))
        #expect(year.isOpen(3...5))
        #expect(!year.isOpen(6...8))
    }

    /// Whether sums of stretches of months are known, by the ends that published figures join.
    private struct Reader {
        private var ends = Array(0...12)

        mutating func learn(_ first: Int, _ end: Int) {
            let (left, right) = (root(first), root(end))
            if left != right { ends[left] = right }
        }

        func root(_ end: Int) -> Int {
            var end = end
            while ends[end] != end { end = ends[end] }
            return end
        }

        func knows(_ first: Int, _ end: Int) -> Bool { root(first) == root(end) }
    }

    @Test("Nobody who subtracts months, quarters and totals to date finds a small month")
    func attacked() {
        var random = SeededRandom(7)
        for _ in 0..<2000 {
            let months = (0..<12).map { _ in Int64.random(in: 0...9, using: &random) }
            let (year, values) = Self.year(months)
            var reader = Reader()
            for month in 0..<12 {
                if year.months[month] { reader.learn(month, month + 1) }
                if year.toDate[month] { reader.learn(0, month + 1) }
            }
            for start in [0, 3, 6, 9] where year.isOpen(start...start + 2) {
                reader.learn(start, start + 3)
            }
            for first in 0..<12 {
                for end in (first + 1)...12 where reader.knows(first, end) {
                    let hidden = (first..<end).filter { !year.months[$0] }
                    let sum = hidden.reduce(0) { $0 + months[$1] }
                    let isSafe = hidden.isEmpty || (hidden.count > 1 && sum >= 5)
                    #expect(isSafe, "\(months) \(first) \(end)")
                }
                #expect(!(values[first].isSmall(5) && year.months[first]))
            }
        }
    }

    @Test("What was published about a month does not depend on later months")
    func stable() {
        var random = SeededRandom(11)
        for _ in 0..<200 {
            let months = (0..<12).map { _ in Int64.random(in: 0...9, using: &random) }
            let whole = Self.year(months).year
            for end in 1..<12 {
                let part = Self.year(Array(months[..<end])).year
                #expect(part.months == Array(whole.months[..<end]))
                #expect(part.toDate == Array(whole.toDate[..<end]))
            }
        }
    }
}
