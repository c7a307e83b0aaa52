import Foundation

/// Reads one file piece by piece.
final class FileReader {
    let path: String
    private let descriptor: Int32

    /// How many bytes a piece has at most.
    static let pieceLength = 256 << 10

    init(_ path: String) throws {
        self.path = path
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw SystemFailure(errno, path: path) }
    }

    deinit {
        close(descriptor)
    }

    /// The file's length in bytes.
    func length() throws -> Int64 {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw SystemFailure(errno, path: path) }
        return Int64(status.st_size)
    }

    /// The next bytes, as many as asked for unless the file ends; empty at its end.
    func read(_ count: Int = pieceLength) throws -> Data {
        var data = Data(count: count)
        var done = 0
        while done < count {
            let got = data.withUnsafeMutableBytes { bytes in
                Foundation.read(descriptor, bytes.baseAddress?.advanced(by: done), count - done)
            }
            if got == 0 { break }
            if got < 0 {
                guard errno == EINTR else { throw SystemFailure(errno, path: path) }
            } else {
                done += got
            }
        }
        return done == count ? data : data.prefix(done)
    }
}
