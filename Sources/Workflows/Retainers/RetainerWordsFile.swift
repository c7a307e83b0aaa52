import ChecklistYAML
import Diagnostics
public import Foundation
public import Reports

/// A lawyer's own words for an annual report, from a YAML file with the parts `risks`, `advice` and `plan`.
public enum RetainerWordsFile {
    private typealias Part = WritableKeyPath<RetainerReportMaterial.Words, [String]>

    private static func part(_ name: String) -> Part? {
        switch name {
        case "risks": \.risks
        case "advice": \.advice
        case "plan": \.plan
        default: nil
        }
    }

    /// Reads the bytes of a file; throws everything that is wrong with it, with its place.
    public static func read(
        _ bytes: Data,
        file: String,
    ) throws -> RetainerReportMaterial.Words {
        let (node, found) = YAMLReader().read(bytes: bytes, file: file)
        var words = RetainerReportMaterial.Words()
        guard let node, !found.contains(where: { $0.severity == .error }) else {
            throw DiagnosticList(found)
        }
        guard let entries = node.mapping else {
            throw Diagnostic.workflow("words.shape").placed(at: node.place(file))
        }
        var problems: [Diagnostic] = []
        for entry in entries {
            guard let part = part(entry.name) else {
                let problem = Diagnostic.workflow("words.part", ["name": .text(entry.name)])
                problems.append(problem.placed(at: entry.key.place(file)))
                continue
            }
            guard let texts = texts(entry.value) else {
                problems.append(.workflow("words.shape").placed(at: entry.value.place(file)))
                continue
            }
            words[keyPath: part] = texts
        }
        guard problems.isEmpty else { throw DiagnosticList(problems) }
        return words
    }

    /// The texts of a list, or the lines of a text; nil for anything else.
    private static func texts(_ node: YAMLNode) -> [String]? {
        let texts: [String]
        if let scalar = node.scalar {
            texts = scalar.split(whereSeparator: \.isNewline).map(String.init)
        } else if let elements = node.sequence {
            texts = elements.compactMap(\.scalar)
            guard texts.count == elements.count else { return nil }
        } else {
            return nil
        }
        return texts.map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }.filter {
            !$0.isEmpty
        }
    }
}
