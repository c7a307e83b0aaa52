import Bureau
import Diagnostics
import Testing

@Suite("Tables that are published")
struct SuppressionTests {
    private static func published(_ counts: [[Int]]) throws -> PublishedTable {
        let table = try CountTable(
            rows: counts.indices.map { "r\($0)" },
            columns: counts[0].indices.map { "c\($0)" },
            counts: counts,
        )
        return try Suppression().published(table)
    }

    private static func text(_ counts: [PublishedCount]) -> String {
        counts.map { $0.value.map(String.init) ?? "*" }.joined(separator: " ")
    }

    @Test(
        "In one row, small counts go, with as few others as it takes",
        arguments: [
            (counts: [5, 6, 0, 12], published: "5 6 0 12"),
            (counts: [2, 6, 0, 12], published: "* * 0 12"),
            (counts: [3, 3, 20], published: "* * 20"),
            (counts: [1, 1, 20, 9], published: "* * 20 *"),
            (counts: [4, 4, 4, 4], published: "* * * *"),
            (counts: [0, 0, 5], published: "0 0 5"),
        ],
    )
    func oneWay(counts: [Int], published: String) throws {
        let table = try Self.published([counts])
        #expect(Self.text(table.counts[0]) == published)
        #expect(table.columnTotals.isEmpty && table.rowTotals == [.count(counts.reduce(0, +))])
    }

    @Test(
        "A table whose total is small or would give a small count away is refused",
        arguments: [[[1, 2]], [[4]], [[0, 3], [0, 0]], [[2, 0, 3]].map { [$0[0], 0] }],
    )
    func refused(counts: [[Int]]) throws {
        #expect(throws: Diagnostic.self) { try Self.published(counts) }
    }

    @Test("A small total of a row is left out like a small count")
    func smallTotals() throws {
        let table = try Self.published([[2, 0, 1], [10, 20, 30], [40, 8, 9]])
        #expect(table.rowTotals[0] == .suppressed)
        #expect(
            Self.text(table.columnTotals).contains("*")
                || Self.text(table.rowTotals).filter { $0 == "*" }.count > 1
        )
    }

    /// Every table that fits what is published; small ones only.
    private static func possible(_ table: PublishedTable) -> [[[Int]]] {
        var found: [[[Int]]] = []
        let (rows, columns) = (table.rows.count, table.columns.count)
        var counts = Array(repeating: Array(repeating: 0, count: columns), count: rows)
        func fits() -> Bool {
            guard counts.joined().reduce(0, +) == table.total else { return false }
            for row in 0..<rows {
                if let total = table.rowTotals[row].value, total != counts[row].reduce(0, +) {
                    return false
                }
            }
            for (column, total) in table.columnTotals.enumerated() {
                if let total = total.value, total != counts.reduce(0, { $0 + $1[column] }) {
                    return false
                }
            }
            return true
        }
        func fill(_ place: Int, _ rest: Int) {
            guard place < rows * columns else {
                if fits() { found.append(counts) }
                return
            }
            let (row, column) = (place / columns, place % columns)
            if let value = table.counts[row][column].value {
                guard value <= rest else { return }
                counts[row][column] = value
                fill(place + 1, rest - value)
            } else {
                for value in 0...rest {
                    counts[row][column] = value
                    fill(place + 1, rest - value)
                }
            }
            counts[row][column] = 0
        }
        fill(0, table.total)
        return found
    }

    @Test(
        "Nobody who tries every table that fits learns a small count within five",
        arguments: 0..<60,
    )
    func attacked(seed: Int) throws {
        var generator = Steps(state: UInt64(seed) &* 7919 &+ 17)
        let (rows, columns) = seed.isMultiple(of: 3) ? (1, 4) : (2 + seed % 2, 2)
        let counts = (0..<rows).map { _ in
            (0..<columns).map { _ in Int(generator.next() % 4) * Int(generator.next() % 4) }
        }
        guard let table = try? Self.published(counts) else { return }
        let all = Self.possible(table)
        #expect(all.contains(counts))
        for row in 0..<rows {
            for column in 0..<columns where (1...4).contains(counts[row][column]) {
                #expect(table.counts[row][column] == .suppressed)
                let values = Set(all.map { $0[row][column] })
                let width = (values.max() ?? 0) - (values.min() ?? 0)
                #expect(width >= 5, "\(counts) \(table)")
            }
        }
    }
}

/// Numbers that look random and are the same in every run.
private struct Steps {
    var state: UInt64

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state >> 33
    }
}
