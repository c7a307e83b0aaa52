import Foundation

/// A library of any number of points of real depth: the shipped checklists over and over, under other ids.
///
/// The copies of `D09` are `E09`, `F09` and so on; the last one is cut where there are points enough.
struct SyntheticLibrary {
    /// The folder of the shipped checklists.
    let source: String

    /// Writes the folder of a library with so many points.
    func write(points count: Int, to folder: String) throws {
        let files = FileManager.default
        try files.createDirectory(atPath: folder + "/general", withIntermediateDirectories: true)
        for name in ["facts.yaml", "papers.yaml", "parameters.yaml", "statutes.yaml"] {
            try files.copyItem(atPath: "\(source)/\(name)", toPath: "\(folder)/\(name)")
        }
        let names = try files.contentsOfDirectory(atPath: source + "/general").filter {
            $0.hasSuffix(".yaml")
        }.sorted()
        var missing = count
        for letter in "DEFGHIJKLMNOPQRSTUVWXYZABC" {
            for name in names where missing > 0 {
                let id = String(name.dropLast(".yaml".count))
                let text = try String(contentsOfFile: "\(source)/general/\(name)", encoding: .utf8)
                let copy = SyntheticLibrary.copy(of: text, as: "\(letter)\(id.dropFirst())", id)
                let cut = SyntheticLibrary.cut(copy, toPoints: missing)
                missing -= cut.points
                try cut.text.write(
                    toFile: "\(folder)/general/\(letter)\(name.dropFirst())",
                    atomically: false,
                    encoding: .utf8,
                )
            }
        }
    }

    /// A checklist under another id; earlier ids of points, which only one library may have once, are left out.
    private static func copy(of text: String, as copy: String, _ id: String) -> String {
        text.replacing(/\n +aliases: \[[A-Z].*\]/, with: "")
            .replacingOccurrences(of: id, with: copy)
    }

    private static func cut(_ text: String, toPoints limit: Int) -> (text: String, points: Int) {
        let parts = text.components(separatedBy: "\n  - id: ")
        let points = min(limit, parts.count - 1)
        return (parts.prefix(points + 1).joined(separator: "\n  - id: ") + "\n", points)
    }
}
