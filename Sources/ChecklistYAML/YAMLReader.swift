public import Diagnostics
public import Foundation

/// Reads a YAML file strictly: what checklists do not use is refused by name, with place and remedy.
///
/// Refused are anchors, aliases, tags, merge keys, directives, a second document, duplicate keys, keys that are not
/// scalars, text that is not UTF-8, control characters, and whatever passes the limits. Time and memory are bounded
/// by the limits for every input.
public struct YAMLReader: Sendable {
    /// How much is read before a file is refused.
    public let limits: YAMLLimits

    /// Creates a reader.
    public init(limits: YAMLLimits = YAMLLimits()) {
        self.limits = limits
    }

    /// Reads the bytes of one file.
    ///
    /// - Parameters:
    ///   - bytes: What the file holds; a UTF-8 byte order mark is skipped.
    ///   - file: The path that diagnostics name.
    /// - Returns: The document's node, unless its content could not be known; and what is wrong, sorted by place.
    ///   A node can come with errors that leave its content clear, such as a duplicate key.
    public func read(
        bytes: some ContiguousBytes,
        file: String,
    ) -> (node: YAMLNode?, diagnostics: [Diagnostic]) {
        bytes.withUnsafeBytes { read($0.bindMemory(to: UInt8.self), file: file) }
    }

    /// The refusal of a file of this size, so that a caller can ask before it loads the file.
    public func refusal(ofSize size: Int, file: String) -> Diagnostic? {
        guard size > limits.bytes else { return nil }
        return .yaml(
            "fileTooLarge",
            at: Place(file: file, line: 1),
            ["most": .size(limits.bytes)],
        )
    }

    private func read(
        _ bytes: UnsafeBufferPointer<UInt8>,
        file: String,
    ) -> (node: YAMLNode?, diagnostics: [Diagnostic]) {
        if let refusal = refusal(ofSize: bytes.count, file: file) { return (nil, [refusal]) }
        let source = SourceBytes(bytes, file: file)
        if let problem = source.problem() { return (nil, [problem]) }
        if source.text.isEmpty { return (nil, [.yaml("empty", at: Place(file: file, line: 1))]) }
        var composer = Composer(limits: limits, source: source)
        do {
            try composer.compose()
            return (composer.root, DiagnosticList(composer.diagnostics).diagnostics)
        } catch {
            return (nil, DiagnosticList(composer.diagnostics + [error]).diagnostics)
        }
    }
}
