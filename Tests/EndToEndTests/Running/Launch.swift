import Foundation

/// A process to be started: its command line, its environment, and where its three streams lead.
struct Launch {
    /// Where the streams of a process lead.
    enum Streams {
        /// Open descriptors for input, output and talk.
        case descriptors(input: Int32, output: Int32, talk: Int32)
        /// A terminal's device, which becomes the one that controls the process.
        case terminal(path: String)
    }

    /// The system could not start the program.
    struct Failure: Error {
        let code: Int32
    }

    var program: String
    var arguments: [String]
    var environment: [String: String]
    var folder: String
    var streams: Streams

    /// Held while descriptors are opened that no other process may inherit, and while one is started.
    static let opening = NSLock()

    /// POSIX_SPAWN_SETSID, which the headers show only to GNU programs.
    private static let newSession: Int32 = 0x80

    /// Starts the process, through `env`, which sets its folder, and returns its id.
    func start() throws -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var signals = sigset_t()
        sigemptyset(&signals)
        sigaddset(&signals, SIGPIPE)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
        connect(&actions, &attributes)
        var process: pid_t = 0
        let code = Launch.withStrings(["env", "-C", folder, program] + arguments) { words in
            Launch.withStrings(environment.map { "\($0.key)=\($0.value)" }) { variables in
                Launch.opening.withLock {
                    posix_spawn(&process, "/usr/bin/env", &actions, &attributes, words, variables)
                }
            }
        }
        guard code == 0 else { throw Failure(code: code) }
        return process
    }

    private func connect(
        _ actions: inout posix_spawn_file_actions_t,
        _ attributes: inout posix_spawnattr_t,
    ) {
        switch streams {
        case .descriptors(let input, let output, let talk):
            posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
            posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
            posix_spawn_file_actions_adddup2(&actions, talk, STDERR_FILENO)
        case .terminal(let path):
            let flags = Launch.newSession | Int32(POSIX_SPAWN_SETSIGDEF)
            posix_spawnattr_setflags(&attributes, Int16(flags))
            posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, path, O_RDWR, 0)
            posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDOUT_FILENO)
            posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDERR_FILENO)
        }
    }

    private static func withStrings<Result>(
        _ strings: [String],
        _ body: ([UnsafeMutablePointer<CChar>?]) -> Result,
    ) -> Result {
        let copies = strings.map { strdup($0) }
        defer { for copy in copies { free(copy) } }
        return body(copies + [nil])
    }
}
