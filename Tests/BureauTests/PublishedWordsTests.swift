import Bureau
import Testing

@Suite("Tables by words that are published with each other")
struct PublishedWordsTests {
    private static func words(_ steps: [[Int64]]) -> PublishedWords {
        PublishedWords(
            steps: steps.map { $0.map { GuardedValue($0) } },
            year: steps.map { GuardedValue($0.reduce(0, +)) },
            adds: true,
        )
    }

    @Test(
        "In one step, small words go, with as few others as it takes",
        arguments: [
            (values: [5, 6, 0, 12], hidden: []),
            (values: [2, 6, 0, 12], hidden: [0, 1]), (values: [3, 3, 20], hidden: [0, 1]),
            (values: [1, 1, 20, 9], hidden: [0, 1, 3]),
        ] as [(values: [Int64], hidden: Set<Int>)],
    )
    func step(values: [Int64], hidden: Set<Int>) {
        #expect(Self.words(values.map { [$0] }).hidden(inStep: 0) == hidden)
    }

    @Test("A step with nothing but a small total is not published")
    func tooSmall() {
        #expect(Self.words([[3], [0]]).hidden(inStep: 0) == nil)
        #expect(Self.words([[1], [2]]).hidden(inStep: 0) == nil)
    }

    /// Every table that fits what a reader knows: the steps, the totals of steps, and the year.
    private static func possible(
        _ steps: [[Int64]],
        _ hidden: Set<[Int]>,
        _ hiddenYear: Set<Int>,
    ) -> [[[Int64]]] {
        let (rows, columns) = (steps.count, steps[0].count)
        let sums = (0..<columns).map { column in steps.reduce(0) { $0 + $1[column] } }
        var found: [[[Int64]]] = []
        var table = steps
        func fill(_ place: Int) {
            guard place < rows * columns else {
                let fits = (0..<rows).allSatisfy { row in
                    hiddenYear.contains(row)
                        || table[row].reduce(0, +) == steps[row].reduce(0, +)
                }
                if fits { found.append(table) }
                return
            }
            let (column, row) = place.quotientAndRemainder(dividingBy: rows)
            let rest = sums[column] - (0..<row).reduce(0) { $0 + table[$1][column] }
            guard hidden.contains([row, column]) else {
                table[row][column] = steps[row][column]
                let isLast = row == rows - 1
                if rest >= steps[row][column], !isLast || rest == steps[row][column] {
                    fill(place + 1)
                }
                return
            }
            guard rest >= 0 else { return }
            let choices = row == rows - 1 ? rest...rest : 0...rest
            for value in choices {
                table[row][column] = value
                fill(place + 1)
            }
            table[row][column] = steps[row][column]
        }
        fill(0)
        return found
    }

    @Test("Nobody who subtracts the steps from the year finds a small word")
    func attacked() {
        var random = SeededRandom(3)
        for _ in 0..<100 {
            let steps = (0..<3).map { _ in
                (0..<2).map { _ in Int64.random(in: 0...8, using: &random) }
            }
            let words = Self.words(steps)
            var hidden: Set<[Int]> = []
            for column in 0..<2 {
                let left = words.hidden(inStep: column) ?? [0, 1, 2]
                for row in left { hidden.insert([row, column]) }
            }
            guard let year = words.hiddenInYear(), words.hidden(inStep: 0) != nil,
                words.hidden(inStep: 1) != nil
            else { continue }
            let tables = Self.possible(steps, hidden, year)
            for row in 0..<3 {
                for column in 0..<2 where (1..<5).contains(steps[row][column]) {
                    let values = tables.map { $0[row][column] }
                    let range = (values.max() ?? 0) - (values.min() ?? 0)
                    #expect(range >= 5, "\(steps) \(row) \(column)")
                }
            }
        }
    }

    @Test("A place of a table by two breakdowns cannot be found from its totals")
    func crossed() {
        var random = SeededRandom(5)
        for _ in 0..<30 {
            let counts = (0..<3).map { _ in
                (0..<3).map { _ in Int64.random(in: 0...6, using: &random) }
            }
            let rows = Self.words(counts.map { [$0.reduce(0, +)] }).hidden(inStep: 0)
            let columns = Self.words(
                (0..<3).map { column in [counts.reduce(0) { $0 + $1[column] }] }
            ).hidden(inStep: 0)
            guard let rows, let columns else { continue }
            let cross = PublishedCross(
                counts.map { $0.map { GuardedValue($0) } },
                hiddenRows: rows,
                hiddenColumns: columns,
            )
            guard let hidden = cross.hidden(), columns.isEmpty else { continue }
            let places = Set((0..<9).map { [$0 / 3, $0 % 3] }.filter { hidden[$0[0]][$0[1]] })
            let tables = Self.possible(counts, places, rows)
            for place in places where (1..<5).contains(counts[place[0]][place[1]]) {
                let values = tables.map { $0[place[0]][place[1]] }
                #expect((values.max() ?? 0) - (values.min() ?? 0) >= 5, "\(counts) \(place)")
            }
        }
    }
}
