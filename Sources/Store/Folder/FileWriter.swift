import Foundation

/// Writes one new private file, piece by piece, and makes it durable on closing.
final class FileWriter {
    let path: String
    private var descriptor: Int32

    /// Creates the file, mode 0600; one that is there already is an error.
    init(creating path: String) throws {
        self.path = path
        descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw SystemFailure(errno, path: path) }
    }

    deinit {
        if descriptor >= 0 { Foundation.close(descriptor) }
    }

    /// Appends bytes.
    func write(_ data: Data) throws {
        try data.withUnsafeBytes { bytes in
            var done = 0
            while done < bytes.count {
                let count = Foundation.write(
                    descriptor,
                    bytes.baseAddress?.advanced(by: done),
                    bytes.count - done,
                )
                if count < 0 {
                    guard errno == EINTR else { throw SystemFailure(errno, path: path) }
                } else {
                    done += count
                }
            }
        }
    }

    /// Flushes the file to the disk and closes it.
    func close() throws {
        guard fsync(descriptor) == 0 else { throw SystemFailure(errno, path: path) }
        let status = Foundation.close(descriptor)
        descriptor = -1
        guard status == 0 else { throw SystemFailure(errno, path: path) }
    }
}
