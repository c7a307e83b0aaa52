import Foundation
import Testing

@testable import TijianCommands

@Suite("Reading typed lines", .serialized)
struct TypedLinesTests {
    func lines(_ bytes: [UInt8], edits: Bool = false) throws -> [LineSource.Line] {
        let pipe = Pipe()
        try pipe.fileHandleForWriting.write(contentsOf: Data(bytes))
        try pipe.fileHandleForWriting.close()
        let source = TypedLines(
            descriptor: pipe.fileHandleForReading.fileDescriptor,
            signals: StopSignals(),
            edits: edits,
        ) { _ in }.source
        var lines: [LineSource.Line] = []
        repeat { lines.append(source.next()) } while lines.last != .end
        return lines
    }

    @Test("takes lines with either end, and a last one without")
    func ends() throws {
        #expect(
            try lines(Array("a\r\nb\n\nc".utf8)) == [
                .text("a"), .text("b"), .text(""), .text("c"), .end,
            ]
        )
    }

    @Test("drops what was half typed when a terminal closed")
    func halfTyped() throws {
        #expect(try lines(Array("a\nb".utf8), edits: true) == [.text("a"), .end])
    }

    @Test("shows bytes that are no UTF-8 as what cannot be read")
    func notUTF8() throws {
        #expect(try lines([0xFF, 0x0A]) == [.text("\u{FFFD}"), .end])
    }

    @Test("a signal interrupts the wait")
    func signal() throws {
        let pipe = Pipe()
        let signals = StopSignals()
        let source = TypedLines(
            descriptor: pipe.fileHandleForReading.fileDescriptor,
            signals: signals,
            edits: false,
        ) { _ in }.source
        kill(getpid(), SIGTERM)
        #expect(source.next() == .interrupted)
        try pipe.fileHandleForWriting.close()
    }
}
