internal import Foundation

#if canImport(Glibc)
internal import Glibc
#endif

/// The system calls of a child process on a socket; the only file here that needs Linux.
enum ChildProcess {
    /// What a read of the socket gave.
    enum Received {
        case bytes([UInt8])
        case nothing
        case closed
    }

    /// Starts a program with one socket as its standard input and output.
    static func start(_ arguments: [String]) -> (identifier: pid_t, socket: Int32)? {
        var ends: [Int32] = [0, 0]
        let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
        guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { return nil }
        defer { close(ends[1]) }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, ends[1], 0)
        posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        var identifier = pid_t()
        var words = arguments.map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        guard posix_spawn(&identifier, arguments[0], &actions, nil, &words, environ) == 0 else {
            close(ends[0])
            return nil
        }
        return (identifier, ends[0])
    }

    /// Closes the socket, kills the process if it has not ended, and waits for it.
    static func stop(_ identifier: pid_t, socket: Int32) {
        close(socket)
        kill(identifier, SIGKILL)
        var status: Int32 = 0
        while waitpid(identifier, &status, 0) == -1, errno == EINTR {}
    }

    /// Writes all bytes; false when the other end is gone.
    static func send(_ bytes: Data, to socket: Int32) -> Bool {
        bytes.withUnsafeBytes { buffer in
            var sent = 0
            while sent < buffer.count {
                let count = Glibc.send(
                    socket,
                    buffer.baseAddress.map { $0 + sent },
                    buffer.count - sent,
                    Int32(MSG_NOSIGNAL),
                )
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return false }
                sent += count
            }
            return true
        }
    }

    /// Waits up to some milliseconds for bytes.
    static func receive(from socket: Int32, milliseconds: Int32) -> Received {
        var waiting = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
        guard poll(&waiting, 1, milliseconds) > 0 else { return .nothing }
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count = recv(socket, &buffer, buffer.count, 0)
        if count < 0 { return errno == EINTR ? .nothing : .closed }
        return count == 0 ? .closed : .bytes(Array(buffer.prefix(count)))
    }
}
