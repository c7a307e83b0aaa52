public import Bureau
public import Diagnostics
public import Foundation

/// Reads the wording of a bulletin.
public struct BulletinReader: Sendable {
    private let names: BulletinNames
    private let reader: YAMLReader

    /// Creates a reader that knows what a bulletin may name.
    public init(names: BulletinNames, reader: YAMLReader = YAMLReader()) {
        self.names = names
        self.reader = reader
    }

    /// Reads the bytes of a template.
    ///
    /// - Returns: The template, unless it could not be read at all; and what is wrong, sorted by place.
    public func read(
        bytes: some ContiguousBytes,
        file: String,
    ) -> (template: BulletinTemplate?, diagnostics: [Diagnostic]) {
        let read = reader.read(bytes: bytes, file: file)
        let decoding = FileDecoding(file: file)
        let template = read.node.flatMap {
            BulletinDecoder(names: names, decoding: decoding).template($0)
        }
        return (template, DiagnosticList(read.diagnostics + decoding.diagnostics).diagnostics)
    }
}
