import Diagnostics
import Testing

@Suite("Diagnostic")
struct DiagnosticTests {
    let here = Place(file: "b.yaml", line: 2, column: 3)

    @Test("Its rule is the key of its message")
    func rule() {
        #expect(Diagnostic(.error, Message("a.b")).rule == "a.b")
        #expect(Diagnostic(.error, Message("a.b")).severity == .error)
    }

    @Test("Placing fills in what is missing and keeps what is there")
    func placing() {
        let bare = Diagnostic(.warning, Message("a"), remedy: Message("r"))
        let placed = bare.placed(at: here, subject: "D09-01")
        #expect(
            placed
                == Diagnostic(
                    .warning,
                    at: here,
                    subject: "D09-01",
                    Message("a"),
                    remedy: Message("r"),
                )
        )
        #expect(placed.placed(at: Place(file: "z", line: 9), subject: "X") == placed)
    }

    @Test("A place reads as file, line and column, and moves along its line")
    func place() {
        #expect("\(here)" == "b.yaml:2:3")
        #expect(here.advanced(by: 4) == Place(file: "b.yaml", line: 2, column: 7))
        #expect(Place(file: "f", line: 1) == Place(file: "f", line: 1, column: 1))
    }

    @Test("Places sort by file, then line, then column as numbers")
    func placeOrder() {
        let sorted = [
            Place(file: "a", line: 9), Place(file: "a", line: 10, column: 2),
            Place(file: "a", line: 10, column: 11), Place(file: "b", line: 1),
        ]
        #expect(sorted.reversed().sorted() == sorted)
    }

    @Test("Severities rise from note to error")
    func severityOrder() {
        #expect([Severity.error, .note, .warning].sorted() == [.note, .warning, .error])
    }

    @Test("A list sorts by place, the placeless last, the gravest first at one place")
    func listOrder() {
        let early = Diagnostic(.note, at: Place(file: "a.yaml", line: 1), Message("early"))
        let note = Diagnostic(.note, at: here, Message("note"))
        let error = Diagnostic(.error, at: here, Message("error"))
        let nowhere = Diagnostic(.error, Message("nowhere"))
        let nowhereNote = Diagnostic(.note, Message("nowhereNote"))
        let list = DiagnosticList([nowhereNote, note, nowhere, error, early])
        #expect(
            list.diagnostics.map(\.rule) == ["early", "error", "note", "nowhere", "nowhereNote"]
        )
    }

    @Test("A list has errors only when one of them is an error")
    func hasErrors() {
        #expect(!DiagnosticList([]).hasErrors)
        #expect(!DiagnosticList([Diagnostic(.warning, Message("w"))]).hasErrors)
        #expect(
            DiagnosticList([Diagnostic(.note, Message("n")), Diagnostic(.error, Message("e"))])
                .hasErrors
        )
    }
}
