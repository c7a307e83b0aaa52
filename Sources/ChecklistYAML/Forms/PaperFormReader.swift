public import Diagnostics
public import Foundation

/// Reads the declarations of forms, one a file.
public struct PaperFormReader: Sendable {
    private let names: PaperFormNames
    private let reader: YAMLReader

    /// Creates a reader that knows which records there are.
    public init(names: PaperFormNames, reader: YAMLReader = YAMLReader()) {
        self.names = names
        self.reader = reader
    }

    /// Reads the bytes of one form.
    ///
    /// - Returns: The form, unless it could not be read at all; and what is wrong, sorted by place.
    public func read(
        bytes: some ContiguousBytes,
        file: String,
    ) -> (form: PaperForm?, diagnostics: [Diagnostic]) {
        let read = reader.read(bytes: bytes, file: file)
        let decoding = FileDecoding(file: file)
        decoding.allowsProseInFlow = true
        let form = read.node.flatMap {
            PaperFormDecoder(names: names, decoding: decoding).form($0)
        }
        return (form, DiagnosticList(read.diagnostics + decoding.diagnostics).diagnostics)
    }
}
