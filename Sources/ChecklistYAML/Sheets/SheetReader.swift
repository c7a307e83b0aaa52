public import Diagnostics
public import Foundation
public import Interviews

/// Reads a filled-in answer sheet; whether its answers fit the library is for the import to say.
public struct SheetReader: Sendable {
    private let reader: YAMLReader

    /// Creates a reader.
    public init(reader: YAMLReader = YAMLReader()) { self.reader = reader }

    /// Reads the bytes of a sheet.
    ///
    /// - Returns: The sheet, unless nothing could be read; and what is wrong, which never repeats an answer.
    public func read(
        bytes: some ContiguousBytes,
        file: String,
    ) -> (sheet: EnteredSheet?, diagnostics: [Diagnostic]) {
        let read = reader.read(bytes: bytes, file: file)
        let decoding = FileDecoding(file: file, isConfidential: true)
        let sheet = read.node.flatMap { SheetDecoder(decoding: decoding).sheet($0, .sheet) }
        return (sheet, DiagnosticList(read.diagnostics + decoding.diagnostics).diagnostics)
    }
}
