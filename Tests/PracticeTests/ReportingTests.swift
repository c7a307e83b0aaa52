import Checklists
import Diagnostics
import Practice
import Testing

@Suite("Document numbers, reviews and issued reports")
struct ReportingTests {
    @Test(
        "A number prints with at least three digits",
        arguments: [
            (counter: 1, text: "法检〔2026〕第001号"), (counter: 999, text: "法检〔2026〕第999号"),
            (counter: 1_000, text: "法检〔2026〕第1000号"),
        ],
    )
    func printed(counter: Int, text: String) throws {
        let number = try DocumentNumber(year: 2026, counter: counter)
        #expect(number.description == text)
        #expect(try DocumentNumber(text) == number)
        #expect(try roundTrip(number) == number)
    }

    @Test(
        "A number is read with the brackets people type",
        arguments: ["法检[2026]第7号", "法检（２０２６）第007号", "法检【2026】7号", " 法检〔2026〕 第 007 号 "],
    )
    func read(text: String) throws {
        #expect(try DocumentNumber(text) == DocumentNumber(year: 2026, counter: 7))
    }

    @Test(
        "Anything else is no number",
        arguments: [
            "", "法检", "法检〔2026〕第号", "〔2026〕第1号", "法检〔26〕第1号", "法检〔2026〕第0号", "法检〕2026〔第1号",
            "法检〔2026〕第1", "法检〔2026〕第-1号", "法检〔2026〕第1000000号", "法检〔2026〕第99999999999999999999号",
        ],
    )
    func unread(text: String) {
        #expect(throws: Diagnostic.self) { try DocumentNumber(text) }
        expectRefused(DocumentNumber.self, "\"\(text)\"")
    }

    @Test("Numbers sort by year and counter")
    func sorted() throws {
        let numbers = try [(2026, 10), (2025, 99), (2026, 9)].map {
            try DocumentNumber(year: $0.0, counter: $0.1)
        }
        #expect(numbers.sorted().map(\.counter) == [99, 9, 10])
    }

    @Test("A fingerprint is 64 hexadecimal digits")
    func fingerprints() throws {
        #expect(
            try Fingerprint(String(repeating: "AB", count: 32)).text
                == String(repeating: "ab", count: 32)
        )
        for text in ["", String(repeating: "a", count: 63), String(repeating: "g", count: 64)] {
            #expect(throws: Diagnostic.self) { try Fingerprint(text) }
        }
    }

    @Test("An approval is void once the content has changed")
    func void() throws {
        let review = try Samples.review()
        #expect(review.approves(try Samples.fingerprint("a")))
        #expect(!review.approves(try Samples.fingerprint("b")))
        #expect(try !Samples.review(.sendBack).approves(Samples.fingerprint("a")))
        #expect(try roundTrip(review) == review)
    }

    @Test("Authors review their own work only by a recorded exception")
    func ownWork() throws {
        #expect(throws: Diagnostic.self) { try Samples.review(by: "chen") }
        #expect(throws: Diagnostic.self) { try Samples.review(by: "chen", independence: .outside) }
        let exception = try Samples.review(by: "chen", independence: .exception)
        #expect(exception.reviewer == exception.author)
        expectRefused(Review.self, try tampered(Samples.review(), "\"li\"", "\"chen\""))
    }

    @Test(
        "Sending back and exceptions need words",
        arguments: [
            (decision: Review.Decision.sendBack, independence: Review.Independence.colleague),
            (decision: .approve, independence: .exception),
        ],
    )
    func words(decision: Review.Decision, independence: Review.Independence) throws {
        #expect(throws: Diagnostic.self) {
            try Review(
                author: "chen",
                reviewer: "li",
                independence: independence,
                decision: decision,
                comments: " \n",
                fingerprint: Samples.fingerprint("a"),
                on: Samples.day("2026-11-22"),
            )
        }
    }

    private func report(
        version: Int = 1,
        on day: String = "2026-11-23",
        files: Int = 1,
    ) throws -> IssuedReport {
        let file = IssuedFile(
            format: .pdf,
            language: .zh,
            name: "r.pdf",
            hash: try Samples.fingerprint("f"),
        )
        return try IssuedReport(
            number: DocumentNumber(year: 2026, counter: 1),
            version: version,
            fingerprint: Samples.fingerprint("a"),
            files: Array(repeating: file, count: files),
            issuedOn: Samples.day(day),
            issuedBy: "chen",
        )
    }

    @Test("A version is replaced by a later one, once")
    func replaced() throws {
        let later = try report(version: 2, on: "2026-12-01")
        let old = try report().replaced(by: later)
        #expect(old.standing == .replaced(byVersion: 2, on: try Samples.day("2026-12-01")))
        #expect(try roundTrip(old) == old)
        #expect(throws: Diagnostic.self) { try old.replaced(by: later) }
        #expect(throws: Diagnostic.self) { try later.replaced(by: report()) }
        #expect(throws: Diagnostic.self) {
            try report().replaced(by: report(version: 2, on: "2026-11-22"))
        }
    }

    @Test("A version is withdrawn with a reason, not before its issue")
    func withdrawn() throws {
        let day = try Samples.day("2026-12-01")
        let gone = try report().withdrawn(on: day, by: "chen", reason: "事实有误")
        #expect(gone.standing == .withdrawn(on: day, by: "chen", reason: "事实有误"))
        #expect(throws: Diagnostic.self) { try gone.withdrawn(on: day, by: "chen", reason: "再次") }
        #expect(throws: Diagnostic.self) {
            try report().withdrawn(on: day, by: "chen", reason: " ")
        }
        let early = try Samples.day("2026-11-22")
        #expect(throws: Diagnostic.self) {
            try report().withdrawn(on: early, by: "chen", reason: "误")
        }
    }

    @Test("An issued report has a version and files")
    func incomplete() {
        #expect(throws: Diagnostic.self) { try report(version: 0) }
        #expect(throws: Diagnostic.self) { try report(files: 0) }
    }
}
