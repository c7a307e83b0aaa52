import Diagnostics
import Foundation
import Store
import Workflows

/// The files that a firm and its bureau exchange.
enum BureauFiles {
    /// The one message of a file.
    static func message(_ path: String) throws -> SignedMessage {
        try requireFile(path)
        var file = try MessageFile(path, longest: SignedMessage.longest)
        guard case .message(let line) = try file.next(),
            let message = SignedMessage(line: line)
        else {
            throw Diagnostic(
                .error,
                Message("commands.bureau.noMessage", ["file": .text(path)]),
                remedy: Message("commands.bureau.noMessage.remedy"),
            )
        }
        return message
    }

    /// Writes messages, one a line; the file is there whole or not at all.
    static func write(_ messages: [SignedMessage], to path: String) throws {
        try OutputFiles.write(messages.file, to: URL(filePath: path))
    }

    /// The files that are named, those of a folder in the order of their names.
    static func expanded(_ paths: [String]) throws -> [String] {
        try paths.flatMap { path in
            guard isFolder(path) else {
                try requireFile(path)
                return [path]
            }
            let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
            return names.filter { !$0.hasPrefix(".") }.sorted().map { path + "/" + $0 }
                .filter { !isFolder($0) }
        }
    }

    private static func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
            && isFolder.boolValue
    }

    private static func requireFile(_ path: String) throws(Diagnostic) {
        guard FileManager.default.isReadableFile(atPath: path), !isFolder(path) else {
            throw Diagnostic(
                .error,
                Message("commands.cannotRead", ["file": .text(path)]),
                remedy: Message("commands.cannotRead.remedy"),
            )
        }
    }
}
