import Foundation

/// Named figures that one process prints and another reads: a line each, `name value value…`.
struct Figures: Sendable {
    private var values: [String: [Double]] = [:]

    init() {}

    /// Reads what was printed; other lines are passed over.
    init(reading text: String) {
        for line in text.split(separator: "\n") {
            let words = line.split(separator: " ")
            let numbers = words.dropFirst().compactMap { Double($0) }
            guard let name = words.first, !numbers.isEmpty, numbers.count == words.count - 1 else {
                continue
            }
            values[String(name)] = numbers
        }
    }

    /// The values of a figure.
    subscript(name: String) -> Sample { Sample(values[name] ?? []) }

    mutating func add(_ name: String, _ value: Double) { values[name, default: []].append(value) }

    /// Measures a piece of work, adding `name.wall` and `name.cpu`.
    mutating func measure<Result>(_ name: String, _ work: () throws -> Result) rethrows -> Result {
        let start = Clocks.now
        let result = try work()
        let elapsed = start.elapsed
        add(name + ".wall", elapsed.wall)
        add(name + ".cpu", elapsed.cpu)
        return result
    }

    func print() {
        for (name, numbers) in values.sorted(by: { $0.key < $1.key }) {
            Swift.print(name, numbers.map { String(format: "%.9f", $0) }.joined(separator: " "))
        }
    }
}
