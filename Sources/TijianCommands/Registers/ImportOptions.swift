import ArgumentParser
import Diagnostics
import Practice
import Workflows

/// What every import takes.
struct ImportOptions: ParsableArguments {
    @Argument(help: Help.option("import.file"))
    var file: String

    @Option(name: .customLong("map"), help: Help.option("import.map"))
    var map: [String] = []

    @Option(name: .long, help: Help.option("import.sheet"))
    var sheet: String?

    @Flag(name: .customLong("dry-run"), help: Help.option("import.dryRun"))
    var dryRun = false

    @Flag(name: .long, help: Help.option("import.anyway"))
    var anyway = false

    @Option(name: .long, help: Help.option("import.refused"))
    var refused: String?

    @Option(name: .long, help: Help.option("format"))
    var format: OutputFormat = .table

    func validate() throws {
        for pair in map where pair.split(separator: "=", maxSplits: 1).count != 2 {
            throw ValidationError(
                Words.text("commands.import.mapForm", ["name": .text(pair)])
            )
        }
    }

    /// Headings of the file by the field that they stand for.
    var mapping: [String: String] {
        let pairs = map.map { $0.split(separator: "=", maxSplits: 1).map(String.init) }
        return Dictionary(pairs.map { ($0[0], $0[1]) }, uniquingKeysWith: { _, last in last })
    }
}
