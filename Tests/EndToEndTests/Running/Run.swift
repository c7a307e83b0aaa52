import Foundation

/// A command that runs beside the test, its output and talk going into files.
struct Run {
    let process: pid_t
    private let arguments: [String]
    private let outputFile: String
    private let talkFile: String

    /// Starts a command.
    init(
        _ arguments: [String],
        at desk: Desk,
        with more: [String: String] = [:],
        input: String? = nil,
    ) throws {
        let folder = desk.root.appending(path: ".runs")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let name = UUID().uuidString
        outputFile = folder.appending(path: name + ".out").path
        talkFile = folder.appending(path: name + ".err").path
        var inputFile = "/dev/null"
        if let input { inputFile = try desk.write(input, to: ".runs/\(name).in") }
        self.arguments = arguments
        let flags = O_CREAT | O_WRONLY | O_CLOEXEC
        let descriptors = [
            open(inputFile, O_RDONLY | O_CLOEXEC), open(outputFile, flags, 0o600),
            open(talkFile, flags, 0o600),
        ]
        defer { for descriptor in descriptors { close(descriptor) } }
        process = try Launch(
            program: Program.path,
            arguments: arguments,
            environment: desk.environment.merging(more) { _, new in new },
            folder: desk.root.path,
            streams: .descriptors(
                input: descriptors[0],
                output: descriptors[1],
                talk: descriptors[2],
            ),
        ).start()
    }

    /// Waits for the end.
    func outcome() -> Outcome {
        let ending = Ending.wait(for: process)
        return Outcome(
            command: arguments,
            ending: ending,
            output: Run.text(outputFile),
            talk: Run.text(talkFile),
        )
    }

    private static func text(_ file: String) -> String {
        String(decoding: FileManager.default.contents(atPath: file) ?? Data(), as: UTF8.self)
    }
}
