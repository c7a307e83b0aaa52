public import Diagnostics

extension YAMLNode {
    /// The text, when it is a scalar.
    public var scalar: String? {
        guard case .scalar(let text, _) = content else { return nil }
        return text
    }

    /// How the scalar is written, when it is one.
    public var scalarStyle: ScalarStyle? {
        guard case .scalar(_, let style) = content else { return nil }
        return style
    }

    /// The elements, when it is a list.
    public var sequence: [YAMLNode]? {
        guard case .sequence(let elements, _) = content else { return nil }
        return elements
    }

    /// The entries in the order of the file, when it is a mapping.
    public var mapping: [Entry]? {
        guard case .mapping(let entries, _) = content else { return nil }
        return entries
    }

    /// Whether it is a list or a mapping in flow style, `[…]` or `{…}`.
    public var isFlow: Bool {
        switch content {
        case .scalar: false
        case .sequence(_, let isFlow), .mapping(_, let isFlow): isFlow
        }
    }

    /// Whether the file has nothing here, as after a key without a value.
    public var isMissing: Bool {
        guard case .scalar(let text, .plain) = content else { return false }
        return text.isEmpty
    }

    /// The value of a key, when it is a mapping that has the key.
    public subscript(key: String) -> YAMLNode? {
        mapping?.first { $0.name == key }?.value
    }

    /// The place where it begins.
    public func place(_ file: String) -> Place {
        Place(file: file, line: line, column: column)
    }
}
