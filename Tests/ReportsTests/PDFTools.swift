import Foundation

/// Poppler's programs, which read the PDF files that the tests make.
enum PDFTools {
    static let areInstalled = ["pdftotext", "pdfinfo", "pdftohtml"].allSatisfy { name in
        FileManager.default.isExecutableFile(atPath: "/usr/bin/\(name)")
    }

    static func text(of file: URL, page: Int? = nil, asWritten: Bool = false) throws -> String {
        let range = page.map { ["-f", String($0), "-l", String($0)] } ?? []
        return try run("pdftotext", range + [asWritten ? "-raw" : "-layout", file.path, "-"])
    }

    static func information(of file: URL) throws -> String {
        try run("pdfinfo", [file.path])
    }

    static func metadata(of file: URL) throws -> String {
        try run("pdfinfo", ["-meta", file.path])
    }

    static func pages(of file: URL) throws -> Int {
        let match = try information(of: file).firstMatch(of: /Pages:\s+(\d+)/)
        return match.flatMap { Int($0.1) } ?? 0
    }

    /// The titles of the bookmarks.
    static func bookmarks(of file: URL) throws -> [String] {
        let xml = try run("pdftohtml", ["-xml", "-i", "-stdout", file.path])
        return xml.matches(of: /<item page="\d+">([^<]*)<\/item>/).map { String($0.1) }
    }

    private static func run(_ name: String, _ arguments: [String]) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/\(name)")
        process.arguments = arguments
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return String(decoding: bytes, as: UTF8.self)
    }
}
