/// The text of a recommendation taken apart: a lead, and the steps that it numbers line by line.
struct AdviceText: Hashable, Sendable {
    /// What stands before the steps; nil where the steps are all there is.
    let lead: String?
    let steps: [String]

    init(_ text: String) {
        var lead: [String] = []
        var steps: [String] = []
        for line in text.split(separator: "\n").map({ String($0).trimmed }) where !line.isEmpty {
            if let step = AdviceText.step(line) {
                steps.append(step)
            } else if steps.isEmpty {
                lead.append(line)
            } else {
                steps[steps.count - 1] += " " + line
            }
        }
        self.lead = lead.isEmpty ? nil : lead.joined(separator: " ")
        self.steps = steps
    }

    /// A line without its number, such as `1. ` or `2、`; nil for a line that has none.
    private static func step(_ line: String) -> String? {
        let rest = line.drop(while: { $0.isASCII && $0.isNumber })
        guard rest.count < line.count, let mark = rest.first, mark == "." || mark == "、" else {
            return nil
        }
        let text = String(rest.dropFirst()).trimmed
        return text.isEmpty || text.first?.isNumber == true ? nil : text
    }
}
