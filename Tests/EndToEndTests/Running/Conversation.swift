import Foundation

/// A command that talks with the test: what it says is read as it comes, and the test answers.
final class Conversation {
    /// The other side did not say in time what was waited for.
    struct Silence: Error, CustomStringConvertible {
        let expected: String
        let heard: String
        var description: String { "waited for \(expected), heard:\n\(heard)" }
    }

    let process: pid_t
    private let reading: Int32
    private let writing: Int32
    private var bytes: [UInt8] = []
    private var ending: Ending?
    private var isHungUp = false

    /// Everything heard so far.
    var heard: String { String(decoding: bytes, as: UTF8.self) }

    private init(process: pid_t, reading: Int32, writing: Int32) {
        signal(SIGPIPE, SIG_IGN)
        self.process = process
        self.reading = reading
        self.writing = writing
    }

    deinit {
        if ending == nil { _ = end(by: SIGKILL) }
        close(reading)
        if writing != reading, !isHungUp { close(writing) }
    }

    /// Talks through pipes, as a program would.
    static func piped(_ arguments: [String], at desk: Desk) throws -> Conversation {
        let input = try pipe()
        let output = try pipe()
        let process = try launch(
            arguments,
            desk,
            .descriptors(input: input.end, output: output.beginning, talk: output.beginning),
        )
        close(input.end)
        close(output.beginning)
        return Conversation(process: process, reading: output.end, writing: input.beginning)
    }

    private static func pipe() throws -> (end: Int32, beginning: Int32) {
        var descriptors: [Int32] = [0, 0]
        let code = Launch.opening.withLock {
            let code = Foundation.pipe(&descriptors)
            for descriptor in descriptors { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
            return code
        }
        guard code == 0 else { throw Launch.Failure(code: errno) }
        return (descriptors[0], descriptors[1])
    }

    /// Talks through a terminal, as a person would.
    static func terminal(
        _ arguments: [String],
        at desk: Desk,
        columns: UInt16 = 80,
        with more: [String: String] = [:],
    ) throws -> Conversation {
        var size = winsize(ws_row: 40, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
        var (main, device): (Int32, Int32) = (0, 0)
        var name = [CChar](repeating: 0, count: 128)
        let code = Launch.opening.withLock {
            let code = openpty(&main, &device, &name, nil, &size)
            for descriptor in [main, device] { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
            return code
        }
        guard code == 0 else { throw Launch.Failure(code: errno) }
        defer { close(device) }
        let path = String(decoding: name.prefix { $0 != 0 }.map(UInt8.init), as: UTF8.self)
        let variables = ["TERM": "xterm-256color"].merging(more) { _, new in new }
        let process = try launch(
            arguments,
            desk,
            .terminal(path: path),
            variables,
        )
        return Conversation(process: process, reading: main, writing: main)
    }

    private static func launch(
        _ arguments: [String],
        _ desk: Desk,
        _ streams: Launch.Streams,
        _ more: [String: String] = [:],
    ) throws -> pid_t {
        try Launch(
            program: Program.path,
            arguments: arguments,
            environment: desk.environment.merging(more) { _, new in new },
            folder: desk.root.path,
            streams: streams,
        ).start()
    }

    /// Writes what a person types.
    func type(_ text: String) {
        let bytes = Array(text.utf8)
        _ = write(writing, bytes, bytes.count)
    }

    /// Closes the input, as Ctrl-D does.
    func hangUp() {
        guard writing != reading, !isHungUp else { return type("\u{4}") }
        close(writing)
        isHungUp = true
    }

    /// Reads until the text heard since a mark satisfies a condition; returns that text.
    @discardableResult
    func listen(
        from mark: Int = 0,
        for expected: String,
        seconds: Double = 20,
        _ isEnough: (String) -> Bool,
    ) throws -> String {
        let limit = Date().addingTimeInterval(seconds)
        while true {
            let text = String(decoding: bytes[min(mark, bytes.count)...], as: UTF8.self)
            if isEnough(text) { return text }
            guard Date() < limit, hear(milliseconds: 100) else {
                throw Silence(expected: expected, heard: text)
            }
        }
    }

    /// Reads until a text comes; returns what was heard since the mark.
    @discardableResult
    func listen(from mark: Int = 0, for text: String, seconds: Double = 20) throws -> String {
        try listen(from: mark, for: text, seconds: seconds) { $0.contains(text) }
    }

    /// Where in what was heard the next words will stand.
    var mark: Int { bytes.count }

    /// Takes what comes within a time; false once nothing more can come.
    func hear(milliseconds: Int32) -> Bool {
        var polled = pollfd(fd: reading, events: Int16(POLLIN), revents: 0)
        guard poll(&polled, 1, milliseconds) > 0 else { return true }
        var chunk = [UInt8](repeating: 0, count: 65_536)
        let count = read(reading, &chunk, chunk.count)
        guard count > 0 else { return false }
        bytes += chunk[..<count]
        return true
    }

    /// Sends a signal, where one is named, and waits for the end while listening.
    func end(by signal: Int32? = nil, seconds: Double = 20) -> Ending {
        if let ending { return ending }
        if let signal { kill(process, signal) }
        let limit = Date().addingTimeInterval(seconds)
        while Date() < limit, hear(milliseconds: 20) {
            var status: Int32 = 0
            if waitpid(process, &status, WNOHANG) == process {
                while hear(milliseconds: 0), isWaiting {}
                ending = Ending(status: status)
                return Ending(status: status)
            }
        }
        let last = Ending.wait(for: process, seconds: max(1, limit.timeIntervalSinceNow))
        ending = last
        return last
    }

    private var isWaiting: Bool {
        var polled = pollfd(fd: reading, events: Int16(POLLIN), revents: 0)
        return poll(&polled, 1, 0) > 0 && polled.revents & Int16(POLLIN) != 0
    }
}
