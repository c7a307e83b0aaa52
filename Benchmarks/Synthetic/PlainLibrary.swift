import Checklists
import Diagnostics
import Foundation

/// A library in the shape of the peers' checklist: a yes-or-no question a point, a finding, a basis, an advice.
///
/// The words are those of shipped points; every tenth point gates the next four, as in the peers' data.
struct PlainLibrary {
    let shipped: Library

    /// Writes the folder of a library with so many points, over the shared files of another.
    func write(points count: Int, from source: String, to folder: String) throws {
        let files = FileManager.default
        try files.createDirectory(atPath: folder + "/general", withIntermediateDirectories: true)
        for name in ["facts.yaml", "papers.yaml", "parameters.yaml", "statutes.yaml"] {
            try files.copyItem(atPath: "\(source)/\(name)", toPath: "\(folder)/\(name)")
        }
        for first in stride(from: 0, to: count, by: 99) {
            let id = String(format: "P%02d", first / 99 + 1)
            let points = (first..<min(first + 99, count)).map {
                point($0, "\(id)-\(String(format: "%02d", $0 - first + 1))")
            }
            let text = header(id) + points.joined()
            try text.write(
                toFile: "\(folder)/general/\(id).yaml",
                atomically: false,
                encoding: .utf8,
            )
        }
    }

    private func header(_ id: String) -> String {
        """
        checklist: \(id)
        version: 1
        domain: \(id)
        title:
          zh: 综合
          en: General
        verified_on: 2026-09-30
        points:

        """
    }

    private func point(_ index: Int, _ id: String) -> String {
        let points = shipped.points.map(\.point)
        let model = points[index % points.count]
        let advice = model.recommendations[0]
        let statute = model.citations.first
        let gate = String(id.dropLast() + "1")
        let isGated = (2...5).contains(index % 99 % 10 + 1)
        return """
              - id: \(id)
            \(text("title", model.title, 4))
                questions:
                  - id: kept
                    who: owner
            \(text("ask", model.questions[0].ask, 8))
                    type: yes_no
            \(isGated ? "        when: \(gate).kept == yes" : "        optional: false")
                findings:
                  - id: \(id)-F1
                    aspect: main
                    when: kept == no
                    likelihood: \(index % 5 + 1)
                    impact: {property: \(index % 4 + 1), liability: 2, reach: 1}
                    recommendations: [\(id)-R1]
                legal_basis:
                  - {statute: \(statute?.statute ?? "民法典"), article: "\(statute?.article ?? "1")"}
                consequences:
            \(text("civil", model.consequences.civil ?? model.title, 6))
                recommendations:
                  - id: \(id)-R1
                    category: obtain
                    within_days: 30
            \(text("action", advice.action, 8))
            \(text("proof", advice.proof, 8))

            """
    }

    private func text(_ key: String, _ words: LocalizedText, _ indent: Int) -> String {
        let margin = String(repeating: " ", count: indent)
        return
            "\(margin)\(key):\n\(margin)  zh: \(quoted(words.zh))\n\(margin)  en: \(quoted(words.en))"
    }

    private func quoted(_ text: String) -> String {
        let escaped = text.replacingOccurrences(of: "\\", with: "\\\\").replacingOccurrences(
            of: "\"",
            with: "\\\"",
        )
        return "\"\(escaped.replacingOccurrences(of: "\n", with: "\\n"))\""
    }
}
