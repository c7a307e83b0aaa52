import Foundation

/// A program with its arguments, run as a process of its own.
struct Command: Sendable {
    let words: [String]
    var environment: [String: String] = [:]
    var folder: String?

    /// What one run used, its waited-for children included, and what it printed.
    struct Run: Sendable {
        let wall: Double
        let cpu: Double
        /// The largest memory of one process, in MB.
        let memory: Double
        let output: String
    }

    /// The command could not be run.
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// Runs it to the end; standard error goes to this process's.
    func run() throws -> Run {
        let output = FileManager.default.temporaryDirectory.appending(
            path: "bench-\(UUID().uuidString).out"
        )
        defer { try? FileManager.default.removeItem(at: output) }
        let start = Clocks.now
        let child = try spawn(output: output.path)
        var status: Int32 = 0
        var usage = rusage()
        while wait4(child, &status, 0, &usage) == -1, errno == EINTR {}
        let wall = start.elapsed.wall
        let text = (try? String(contentsOf: output, encoding: .utf8)) ?? ""
        guard status == 0 || status == 2 << 8 else {
            throw Failure(description: "status \(status >> 8): \(words.joined(separator: " "))")
        }
        return Run(
            wall: wall,
            cpu: Command.seconds(usage.ru_utime) + Command.seconds(usage.ru_stime),
            memory: Double(usage.ru_maxrss) / 1024,
            output: text,
        )
    }

    private func spawn(output: String) throws -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        let merged = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        let words =
            folder.map { ["sh", "-c", "cd \"$0\" && exec \"$@\"", $0] + self.words } ?? self.words
        var arguments = words.map { strdup($0) } + [nil]
        var variables = merged.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { for word in arguments + variables { free(word) } }
        var child = pid_t()
        guard posix_spawnp(&child, words[0], &actions, nil, &arguments, &variables) == 0 else {
            throw Failure(description: "cannot start \(words[0])")
        }
        return child
    }

    private static func seconds(_ time: timeval) -> Double {
        Double(time.tv_sec) + Double(time.tv_usec) / 1e6
    }
}
