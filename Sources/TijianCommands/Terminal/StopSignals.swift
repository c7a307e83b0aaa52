import Foundation

/// Turns the signals that ask a process to stop into a byte that a reader can wait for.
///
/// While one exists, Ctrl-C, a request to end and a closed terminal end nothing by themselves.
final class StopSignals {
    /// Becomes readable once a signal has come.
    let descriptor: Int32
    private let sources: [any DispatchSourceSignal]
    private let pipe = Pipe()

    init() {
        descriptor = pipe.fileHandleForReading.fileDescriptor
        let end = pipe.fileHandleForWriting.fileDescriptor
        signal(SIGPIPE, SIG_IGN)
        sources = [SIGINT, SIGTERM, SIGHUP].map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler {
                var byte: UInt8 = 1
                _ = write(end, &byte, 1)
            }
            source.resume()
            return source
        }
    }

    deinit {
        for source in sources { source.cancel() }
        for number in [SIGINT, SIGTERM, SIGHUP] { signal(number, SIG_DFL) }
    }
}
