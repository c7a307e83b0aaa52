import CYAML

/// A list or mapping whose end has not been read yet.
struct OpenCollection {
    enum Kind {
        case sequence
        case mapping
    }

    let kind: Kind
    let isFlow: Bool
    let mark: yaml_mark_t
    /// How many finished nodes waited when it began; what comes after them belongs to it.
    let start: Int

    /// The keys and values that alternate in its nodes.
    func entries(_ parts: ArraySlice<YAMLNode>) -> [YAMLNode.Entry] {
        stride(from: parts.startIndex, to: parts.endIndex - 1, by: 2).map { index in
            YAMLNode.Entry(key: parts[index], value: parts[index + 1])
        }
    }
}

extension YAMLNode.ScalarStyle {
    /// The style that libyaml names.
    init(_ style: yaml_scalar_style_t) {
        switch style {
        case YAML_SINGLE_QUOTED_SCALAR_STYLE, YAML_DOUBLE_QUOTED_SCALAR_STYLE: self = .quoted
        case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: self = .block
        default: self = .plain
        }
    }
}
