public import Diagnostics
public import Foundation

/// Reads files of indicators.
public struct IndicatorReader: Sendable {
    private let reader: YAMLReader

    /// Creates a reader.
    public init(reader: YAMLReader = YAMLReader()) {
        self.reader = reader
    }

    /// Reads the bytes of one file.
    ///
    /// - Returns: What it defines, unless it could not be read at all; and what is wrong, sorted by place.
    public func read(
        bytes: some ContiguousBytes,
        file: String,
    ) -> (file: IndicatorFile?, diagnostics: [Diagnostic]) {
        let read = reader.read(bytes: bytes, file: file)
        let decoding = FileDecoding(file: file)
        let content = read.node.flatMap { IndicatorDecoder(decoding: decoding).file($0) }
        return (content, DiagnosticList(read.diagnostics + decoding.diagnostics).diagnostics)
    }
}
