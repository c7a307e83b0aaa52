import Checklists
import Diagnostics
import Practice
import Testing

@Suite("Requests of enterprises")
struct EnterpriseRequestTests {
    private func request(consent: String? = nil) throws -> EnterpriseRequest {
        try EnterpriseRequest(
            id: "q1",
            number: DocumentNumber(series: EnterpriseRequest.series, year: 2026, counter: 1),
            enterprise: "e1",
            checkup: "c1",
            category: .arrears,
            content: "工程款逾期一年未付",
            on: Samples.day("2026-11-10"),
            by: "chen",
            consentSigner: consent,
        )
    }

    private func passed(
        _ request: EnterpriseRequest,
        on day: String = "2026-11-12",
    ) throws -> EnterpriseRequest {
        try request.passed(to: "区工商联", on: Samples.day(day), by: "chen", isAllowed: false)
    }

    @Test("It goes from taken down to closed, and asks for a reply while it is out")
    func road() throws {
        let taken = try request(consent: "王某")
        #expect(taken.status == .recorded && taken.line.deadlines.isEmpty)
        let out = try passed(taken)
        #expect(out.status == .passed)
        let due = Deadline(.requestReply, on: try Samples.day("2026-12-12"))
        #expect(out.line.deadlines == [due])
        let replied = try out.replied("已列入清欠台账", on: Samples.day("2026-11-20"))
        #expect(replied.status == .replied && replied.line.deadlines.isEmpty)
        let closed = try replied.closed(.met, on: Samples.day("2026-11-21"))
        #expect(closed.status == .closed)
        for value in [taken, out, replied, closed] { #expect(try roundTrip(value) == value) }
    }

    @Test("It leaves the firm with its own consent, one given now, or one of its checkup")
    func consent() throws {
        let day = try Samples.day("2026-11-12")
        let refusal = #expect(throws: Diagnostic.self) { try passed(request()) }
        #expect(refusal?.rule == "guard.request.consent")
        let allowed = try request().passed(to: "区工商联", on: day, by: "chen", isAllowed: true)
        #expect(allowed.status == .passed && allowed.consent == nil)
        let consent = try EnterpriseRequest.consent(signedBy: "王某", on: day)
        let own = try request()
            .passed(to: "区工商联", on: day, by: "chen", isAllowed: false, consent: consent)
        #expect(own.consent == consent)
        let later = try EnterpriseRequest.consent(signedBy: "王某", on: Samples.day("2026-11-13"))
        #expect(throws: Diagnostic.self) {
            try request()
                .passed(to: "区工商联", on: day, by: "chen", isAllowed: false, consent: later)
        }
    }

    @Test("Steps out of order are refused")
    func refused() throws {
        let day = try Samples.day("2026-11-20")
        let out = try passed(request(consent: "王某"))
        let closed = try out.closed(.withdrawn, on: day)
        let acts: [(String, () throws -> EnterpriseRequest)] = [
            ("guard.request.passed", { try passed(out) }),
            ("guard.request.notPassed", { try request().replied("答复", on: day) }),
            ("guard.request.closed", { try closed.replied("答复", on: day) }),
            ("guard.request.closed", { try closed.closed(.met, on: day) }),
            ("guard.request.order", { try out.replied("答复", on: Samples.day("2026-11-11")) }),
            ("guard.request.order", { try passed(request(consent: "王某"), on: "2026-11-09") }),
            ("practice.text.empty", { try out.replied(" ", on: day) }),
        ]
        for (rule, act) in acts {
            let refusal = #expect(throws: Diagnostic.self) { try act() }
            #expect(refusal?.rule == rule)
        }
    }
}
