import Foundation
import Testing

@testable import Store

@Suite("Files of messages, and the keys that sign them")
struct MessageFileTests {
    private func lines(_ bytes: [UInt8], longest: Int = 10) throws -> [String?] {
        let world = try World()
        let path = world.path("file")
        try Data(bytes).write(to: URL(filePath: path))
        var file = try MessageFile(path, longest: longest)
        var lines: [String?] = []
        while let line = try file.next() {
            if case .message(let data) = line {
                lines.append(String(decoding: data, as: UTF8.self))
            } else {
                lines.append(nil)
            }
        }
        return lines
    }

    @Test(
        "Marks, carriage returns and blank lines are no part of a message",
        arguments: [
            ("a\nb\n", ["a", "b"]), ("\u{FEFF}a\r\nb", ["a", "b"]), ("\r\n \n a \n\n", ["a"]),
            ("", []),
        ],
    )
    func lines(text: String, expected: [String]) throws {
        #expect(try lines(Array(text.utf8)) == expected)
    }

    @Test("A line that is too long is told and left out, and the next one is read")
    func tooLong() throws {
        let rubbish = [UInt8](repeating: 65, count: 3_000_000)
        #expect(try lines(rubbish + Array("\nb\n".utf8)) == [nil, "b"])
    }

    @Test("A filing key is private, is found by its public part, and no copy of the folder has it")
    func keys() throws {
        let world = try World()
        let folder = try world.folder("one")
        let key = try folder.makeFilingKey()
        let again = try #require(try folder.filingKey(key.publicKey.hex))
        let signature = again.signature(of: Data("x".utf8))
        #expect(key.publicKey.accepts(signature, of: Data("x".utf8)))
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/keys")
        let name = try #require(files.first { $0.contains(".filing.") })
        let mode = try FileManager.default.attributesOfItem(
            atPath: "\(folder.path)/keys/\(name)"
        )[.posixPermissions]
        #expect(mode as? Int == 0o600)
        try folder.close()
        try FileManager.default.copyItem(atPath: folder.path, toPath: world.path("two"))
        #expect(try world.folder("two").filingKey(key.publicKey.hex) == nil)
    }
}
