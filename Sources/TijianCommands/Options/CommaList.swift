import ArgumentParser

/// Several names with commas between them: `chen,zhou`.
struct CommaList: ExpressibleByArgument, Sendable {
    let elements: [String]

    init?(argument: String) {
        let parts = argument.split(whereSeparator: { ",，、".contains($0) })
            .map { $0.trimmingWhitespace }
            .filter { !$0.isEmpty }
        guard !parts.isEmpty else { return nil }
        elements = parts
    }
}

extension Substring {
    fileprivate var trimmingWhitespace: String {
        String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
