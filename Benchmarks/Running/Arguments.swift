/// The command line: a word for the work, then pairs of `--name value`.
struct Arguments: Sendable {
    let work: String
    private let values: [String: String]

    init(_ words: some Sequence<String>) {
        var words = Array(words)[...]
        work = words.popFirst() ?? ""
        var values: [String: String] = [:]
        while let name = words.popFirst(), name.hasPrefix("--") {
            values[String(name.dropFirst(2))] = words.popFirst() ?? ""
        }
        self.values = values
    }

    /// The value of a name, or what stands for it.
    func text(_ name: String, _ standard: String = "") -> String { values[name] ?? standard }

    /// The number of a name, or what stands for it.
    func number(_ name: String, _ standard: Int) -> Int {
        values[name].flatMap { Int($0) } ?? standard
    }

    /// Whether a name is given as `yes`.
    func isOn(_ name: String) -> Bool { values[name] == "yes" }
}
