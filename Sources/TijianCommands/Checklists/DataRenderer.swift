import Diagnostics
import Foundation

/// Diagnostics that are the data of a command and so go to standard output.
enum DataRenderer {
    /// A renderer with colours where standard output is a terminal.
    static func diagnostics(width: Int) -> DiagnosticRenderer {
        let environment = ProcessInfo.processInfo.environment
        let isTerminal = TerminalDevice.isTerminal(FileHandle.standardOutput.fileDescriptor)
        return DiagnosticRenderer(
            phrasebook: Words.book,
            language: Words.language,
            style: isTerminal && environment["NO_COLOR"] == nil ? .colour : .plain,
            width: width,
            sources: { file in
                FileManager.default.contents(atPath: file).map { SourceLines.of(bytes: Array($0)) }
            },
        )
    }
}
