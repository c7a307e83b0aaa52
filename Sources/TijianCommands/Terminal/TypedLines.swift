import Diagnostics
import Foundation

/// Reads lines from a file descriptor until its end, or until a signal asks to stop.
final class TypedLines {
    private let descriptor: Int32
    private let signals: StopSignals
    private let show: (String) -> Void
    private var editor: LineEditor?
    private var waiting: ArraySlice<UInt8> = []
    private var line: [UInt8] = []
    private var hasEnded = false

    /// Reads from a descriptor; on a terminal it edits the line itself and shows it through `show`.
    init(descriptor: Int32, signals: StopSignals, edits: Bool, show: @escaping (String) -> Void) {
        self.descriptor = descriptor
        self.signals = signals
        self.show = show
        editor = edits ? LineEditor() : nil
    }

    var source: LineSource { LineSource { self.next() } }

    private func next() -> LineSource.Line {
        while true {
            if isStopAsked(waiting: false) { return .interrupted }
            while let byte = waiting.popFirst() {
                if let line = take(byte) { return line }
            }
            if hasEnded { return rest() }
            if isStopAsked(waiting: true) { return .interrupted }
            fill()
        }
    }

    private func take(_ byte: UInt8) -> LineSource.Line? {
        guard editor != nil else { return plain(byte) }
        switch editor?.take(byte) {
        case .show(let text)?: if !text.isEmpty { show(text) }
        case .line(let text)?:
            show("\r\n")
            return .text(text)
        case .end?: return .end
        case nil: break
        }
        return nil
    }

    private func plain(_ byte: UInt8) -> LineSource.Line? {
        guard byte == UInt8(ascii: "\n") else {
            line.append(byte)
            return nil
        }
        defer { line = [] }
        if line.last == UInt8(ascii: "\r") { line.removeLast() }
        return .text(String(decoding: line, as: UTF8.self))
    }

    /// A file may end without a line end; what was half typed when a terminal closed is no answer.
    private func rest() -> LineSource.Line {
        guard editor == nil, !line.isEmpty else { return .end }
        defer { line = [] }
        return .text(String(decoding: line, as: UTF8.self))
    }

    private func fill() {
        var bytes = [UInt8](repeating: 0, count: 4096)
        let count = read(descriptor, &bytes, bytes.count)
        if count > 0 {
            waiting = bytes[..<count]
        } else if count == 0 || errno != EINTR && errno != EAGAIN {
            hasEnded = true
        }
    }

    /// Waits until there is something to read, or only looks, and says whether a signal has come.
    private func isStopAsked(waiting: Bool) -> Bool {
        var polled = [
            pollfd(fd: signals.descriptor, events: Int16(POLLIN), revents: 0),
            pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
        ]
        while poll(&polled, waiting ? 2 : 1, waiting ? -1 : 0) < 0, errno == EINTR {}
        return polled[0].revents != 0
    }
}
