public import ArgumentParser
public import ChecklistYAML
import Diagnostics
import Foundation

extension ChecklistCommand {
    /// `tijian checklist schema`: the JSON Schema of the files, for editors.
    struct Schema: TijianParsableCommand {
        static let configuration = Help.configuration("schema", key: "checklist.schema")

        @Option(name: .long, help: Help.option("schema.kind"))
        var kind: SchemaKind?

        @Option(name: .long, help: Help.option("schema.output"), completion: .file())
        var output: String?

        @OptionGroup var language: LanguageOptions

        func perform(_ console: Console) async throws {
            guard let output else { return try console.write(text(of: kind ?? .checklist)) }
            if let kind {
                try write(kind, to: URL(filePath: output), console)
            } else {
                let folder = URL(filePath: output, directoryHint: .isDirectory)
                try OutputFiles.makeFolder(folder)
                for kind in SchemaKind.allCases {
                    try write(
                        kind,
                        to: folder.appending(path: "\(kind.rawValue).schema.json"),
                        console,
                    )
                }
            }
        }

        private func write(_ kind: SchemaKind, to file: URL, _ console: Console) throws {
            try OutputFiles.write(Data(text(of: kind).utf8), to: file)
            try console.print(file.path)
        }

        private func text(of kind: SchemaKind) -> String {
            JSONSchema(kind, language: language.chosen).text
        }
    }
}

extension SchemaKind: ExpressibleByArgument {}
