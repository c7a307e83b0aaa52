import Checklists
import Diagnostics
import Practice
import Testing

@Suite("Papers, contacts and scans")
struct LifeRecordTests {
    private func paper(count: Int = 1) throws -> PaperReceipt {
        try PaperReceipt(
            id: "p1",
            number: 1,
            checkup: "c1",
            enterprise: "e1",
            paper: "labour_contracts",
            name: "劳动合同",
            period: "2024—2026",
            count: count,
            receivedOn: Samples.day("2026-11-20"),
            receivedBy: "chen",
            handedOverBy: "李某",
        )
    }

    private func way(_ day: String, _ way: PaperReturn.Way = .returned) throws -> PaperReturn {
        try PaperReturn(way, on: Samples.day(day), to: "李某", by: "chen")
    }

    @Test(
        "A paper is due back thirty days after the end, until it has left",
        arguments: PaperReturn.Way.allCases,
    )
    func due(kind: PaperReturn.Way) throws {
        let open = try paper()
        #expect(open.line.deadlines.isEmpty)
        let due = try open.due(after: Samples.day("2026-12-01"))
        let deadline = Deadline(.returnPapers, on: try Samples.day("2026-12-31"))
        #expect(due.line.deadlines == [deadline])
        let gone = try due.returned(way("2026-12-05", kind))
        #expect(gone.line.deadlines.isEmpty && !gone.isOpen)
        #expect(gone.line.status == kind.rawValue)
        for value in [open, due, gone] { #expect(try roundTrip(value) == value) }
    }

    @Test("A paper leaves once, not before it came, and there is at least one of it")
    func refusedPapers() throws {
        let early = #expect(throws: Diagnostic.self) { try paper().returned(way("2026-11-19")) }
        #expect(early?.rule == "practice.paper.returnedEarly")
        let twice = #expect(throws: Diagnostic.self) {
            try paper().returned(way("2026-11-21")).returned(way("2026-11-22"))
        }
        #expect(twice?.rule == "practice.paper.returnedTwice")
        for count in [0, -1, 100_001] {
            #expect(throws: Diagnostic.self) { try paper(count: count) }
        }
    }

    private func contact(
        _ result: ContactRecord.Result = .reached,
        people: [User.ID] = ["chen"],
        from: String? = nil,
        to: String? = nil,
    ) throws -> ContactRecord {
        try ContactRecord(
            id: "k1",
            checkup: "c1",
            enterprise: "e1",
            on: Samples.day("2026-11-20"),
            mode: .onsite,
            result: result,
            people: people,
            present: ["王某"],
            place: "会议室",
            from: from.map { try ClockTime($0) },
            to: to.map { try ClockTime($0) },
            note: "谈了用工\n约定补交名册",
        )
    }

    @Test("A contact keeps who met whom, where and when")
    func contacts() throws {
        let met = try contact(from: "9:30", to: "11：05")
        #expect(met.from?.description == "09:30" && met.to?.description == "11:05")
        #expect(try roundTrip(met) == met)
        let vain: [ContactRecord.Result] = [.noAnswer, .declined]
        for result in ContactRecord.Result.allCases {
            #expect(try contact(result).isInVain == vain.contains(result), "\(result)")
        }
    }

    @Test("Nobody of the firm, an end before the beginning, and no time of day are refused")
    func refusedContacts() throws {
        let nobody = #expect(throws: Diagnostic.self) { try contact(people: []) }
        #expect(nobody?.rule == "practice.contact.nobody")
        let times = #expect(throws: Diagnostic.self) { try contact(from: "11:00", to: "10:59") }
        #expect(times?.rule == "practice.contact.times")
        for text in ["24:00", "9:60", "9", "", "9:5", "九点", "-1:00"] {
            #expect(throws: Diagnostic.self, "\(text)") { try ClockTime(text) }
        }
    }

    private func scan(_ start: [UInt8], size: Int = 100) throws -> FormScan {
        try FormScan(
            of: .agreement,
            name: "协议.pdf",
            start: start,
            size: size,
            hash: Samples.fingerprint("a"),
            on: Samples.day("2026-11-20"),
            by: "wu",
        )
    }

    @Test(
        "A scan is known by its first bytes",
        arguments: [
            (Array("%PDF-1.7".utf8), FormScan.Format.pdf),
            ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], .png),
            ([0xFF, 0xD8, 0xFF, 0xE0], .jpg),
        ] as [([UInt8], FormScan.Format)],
    )
    func scans(start: [UInt8], format: FormScan.Format) throws {
        let found = try scan(start)
        #expect(found.format == format)
        #expect(try roundTrip(found) == found)
        #expect(try scan(start, size: FormScan.limit).size == FormScan.limit)
    }

    @Test(
        "An empty file, one too large and one of another kind are refused",
        arguments: [
            (Array("%PDF-".utf8), 0, "practice.scan.empty"),
            (Array("%PDF-".utf8), FormScan.limit + 1, "practice.scan.tooLarge"),
            (Array("PK\u{3}\u{4}".utf8), 10, "practice.scan.type"), ([], 10, "practice.scan.type"),
            (Array("%PDF".utf8), 10, "practice.scan.type"),
        ] as [([UInt8], Int, String)],
    )
    func refusedScans(start: [UInt8], size: Int, rule: String) throws {
        let refusal = #expect(throws: Diagnostic.self) { try scan(start, size: size) }
        #expect(refusal?.rule == rule)
    }

    @Test("A notice names a recipient and at least one finding")
    func warnings() throws {
        let day = try Samples.day("2026-11-20")
        let told = try WarningReceipt(on: day, to: "王某", findings: ["D07-02-F1"])
        #expect(try roundTrip(told) == told)
        #expect(throws: Diagnostic.self) { try WarningReceipt(on: day, to: "王某", findings: []) }
        #expect(throws: Diagnostic.self) { try WarningReceipt(on: day, to: "", findings: ["a"]) }
    }

    @Test("An application keeps what the enterprise says")
    func application() throws {
        let application = try CheckupApplication(
            on: Samples.day("2026-11-01"),
            needs: "合同\n用工",
            contact: Contact(name: "王某", mobile: Mobile("13800000000")),
            hasCounsel: false,
            signer: "王某",
        )
        #expect(try roundTrip(application) == application)
        #expect(throws: Diagnostic.self) {
            try CheckupApplication(
                on: Samples.day("2026-11-01"),
                needs: String(repeating: "长", count: 4001),
            )
        }
    }
}
