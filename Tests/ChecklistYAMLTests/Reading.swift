import ChecklistYAML
import Diagnostics

/// What reading a text gave, in the form that tests compare.
struct Reading {
    let node: YAMLNode?
    let diagnostics: [Diagnostic]

    init(_ bytes: [UInt8], limits: YAMLLimits = YAMLLimits()) {
        (node, diagnostics) = YAMLReader(limits: limits).read(bytes: bytes, file: "f.yaml")
    }

    init(_ text: String, limits: YAMLLimits = YAMLLimits()) {
        self.init(Array(text.utf8), limits: limits)
    }

    /// Rule and place of each diagnostic, such as `tab 2:1`.
    var problems: [String] {
        diagnostics.map {
            "\($0.rule.dropFirst("yaml.".count)) \($0.place?.line ?? 0):\($0.place?.column ?? 0)"
        }
    }
}
