internal import Diagnostics
internal import Foundation

/// The running typesetter: one process, one socket, one request at a time.
///
/// The socket is its standard input and output at once, so that writing to a dead process is an error and not a
/// signal, and the process ends when the socket closes.
final class WorkerProcess {
    /// Why no answer came.
    enum Failure: Error {
        case timeout
        case closed
    }

    /// A folder for the requests' data, removed when the process stops.
    let folder: URL

    private let identifier: pid_t
    private let socket: Int32
    private var received = Data()
    private var isStopped = false

    init(python: String, script: URL, fonts: String?) throws(Diagnostic) {
        folder = FileManager.default.temporaryDirectory
            .appending(path: "tijian-\(UUID().uuidString)", directoryHint: .isDirectory)
        do {
            try FileManager.default.createDirectory(
                at: folder,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700],
            )
        } catch {
            throw .worker("cannotWrite", ["file": .text(folder.path)])
        }
        let arguments = [python, script.path, folder.path] + (fonts.map { [$0] } ?? [])
        guard let started = ChildProcess.start(arguments) else {
            try? FileManager.default.removeItem(at: folder)
            throw .worker("notInstalled", ["python": .text(python)])
        }
        (identifier, socket) = started
    }

    deinit {
        stop()
    }

    /// Ends the process and removes its folder.
    func stop() {
        guard !isStopped else { return }
        isStopped = true
        ChildProcess.stop(identifier, socket: socket)
        try? FileManager.default.removeItem(at: folder)
    }

    /// Sends one line and waits for one line.
    func exchange(_ line: Data, seconds: Int) throws(Failure) -> Data {
        let deadline = ContinuousClock.now + .seconds(seconds)
        guard ChildProcess.send(line, to: socket) else { throw .closed }
        while true {
            if let end = received.firstIndex(of: UInt8(ascii: "\n")) {
                let reply = received[..<end]
                received = Data(received[received.index(after: end)...])
                return Data(reply)
            }
            try receive(until: deadline)
        }
    }

    private func receive(until deadline: ContinuousClock.Instant) throws(Failure) {
        let left = max(.zero, deadline - .now)
        let milliseconds = Int32(
            clamping: left.components.seconds * 1_000 + left.components.attoseconds
                / 1_000_000_000_000_000
        )
        switch ChildProcess.receive(from: socket, milliseconds: milliseconds) {
        case .bytes(let bytes): received.append(contentsOf: bytes)
        case .closed: throw .closed
        case .nothing where ContinuousClock.now >= deadline: throw .timeout
        case .nothing: break
        }
    }
}
