import Diagnostics
import Foundation

/// A passphrase: from `TIJIAN_PASSPHRASE`, else typed at the terminal without being shown.
enum Passphrase {
    static func asked(_ console: Console, confirming: Bool) throws(Diagnostic) -> String {
        if let given = ProcessInfo.processInfo.environment["TIJIAN_PASSPHRASE"] { return given }
        guard TerminalDevice.isTerminal(FileHandle.standardInput.fileDescriptor) else {
            throw Diagnostic(
                .error,
                Message("commands.passphrase.none"),
                remedy: Message("commands.passphrase.none.remedy"),
            )
        }
        let first = read(console, "commands.passphrase.ask")
        if confirming, read(console, "commands.passphrase.again") != first {
            throw Diagnostic(
                .error,
                Message("commands.passphrase.differ"),
                remedy: Message("commands.passphrase.differ.remedy"),
            )
        }
        return first
    }

    private static func read(_ console: Console, _ key: String) -> String {
        console.say(Words.text(key))
        return TerminalDevice.readHidden()
    }
}
