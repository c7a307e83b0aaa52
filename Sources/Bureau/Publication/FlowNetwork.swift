/// A small network of rows and columns; finds how much can flow from one node to another.
struct FlowNetwork {
    private var capacity: [[Int]]

    private static let unbounded = Int.max / 4

    init(nodes: Int) {
        capacity = Array(repeating: Array(repeating: 0, count: nodes), count: nodes)
    }

    /// Joins a row and a column by a place that can rise by one amount and fall by another.
    ///
    /// From row to column flows what falls, from column to row what rises.
    mutating func connect(column: Int, row: Int, up: Int, down: Int) {
        capacity[row][column] = down
        capacity[column][row] = up
    }

    /// The most that can flow, by widening paths until there is none.
    func flow(from source: Int, to sink: Int) -> Int {
        var rest = capacity
        var total = 0
        while let path = FlowNetwork.path(from: source, to: sink, rest) {
            let width = zip(path, path.dropFirst()).map { rest[$0][$1] }.min() ?? 0
            for (start, end) in zip(path, path.dropFirst()) {
                rest[start][end] -= width
                rest[end][start] = min(rest[end][start] + width, unbounded)
            }
            total += width
            if total >= unbounded { return unbounded }
        }
        return total
    }

    private var unbounded: Int { FlowNetwork.unbounded }

    /// The shortest path with room on every step.
    private static func path(from source: Int, to sink: Int, _ rest: [[Int]]) -> [Int]? {
        var before: [Int?] = Array(repeating: nil, count: rest.count)
        before[source] = source
        var waiting = [source]
        var next = 0
        while next < waiting.count {
            let node = waiting[next]
            next += 1
            for other in rest.indices where rest[node][other] > 0 && before[other] == nil {
                before[other] = node
                waiting.append(other)
            }
        }
        guard before[sink] != nil else { return nil }
        var path = [sink]
        while let last = path.last, last != source, let step = before[last] { path.append(step) }
        return path.reversed()
    }
}
