import Foundation

/// What the terminal can do.
///
/// The only file here with calls that differ between systems.
enum TerminalDevice {
    /// Whether a file descriptor is a terminal.
    static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

    /// The width of a terminal in columns, or nil when it is none.
    static func width(of descriptor: Int32) -> Int? {
        var size = winsize()
        guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }
}

extension TerminalDevice {
    /// Reads a line from the terminal without showing what is typed.
    static func readHidden() -> String {
        var shown = termios()
        guard tcgetattr(STDIN_FILENO, &shown) == 0 else { return readLine() ?? "" }
        var hidden = shown
        hidden.c_lflag &= ~tcflag_t(ECHO)
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden)
        defer { tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown) }
        return readLine() ?? ""
    }
}

extension TerminalDevice {
    /// Runs something while the terminal hands over each key and pasted blocks are marked; undone in any case.
    static func byKey<Result>(
        _ descriptor: Int32,
        show: (String) -> Void,
        _ body: () throws -> Result,
    ) rethrows -> Result {
        var before = termios()
        guard tcgetattr(descriptor, &before) == 0 else { return try body() }
        var byKey = before
        byKey.c_lflag &= ~tcflag_t(ICANON | ECHO)
        tcsetattr(descriptor, TCSADRAIN, &byKey)
        show("\u{1B}[?2004h")
        defer {
            show("\u{1B}[?2004l")
            tcsetattr(descriptor, TCSADRAIN, &before)
        }
        return try body()
    }
}
