import Checklists
import Diagnostics
import Practice
import Testing

@Suite("Volumes of the archive")
struct VolumeTests {
    private func volume(
        _ retention: RetentionClass = .short,
        closedOn: String = "2026-11-20",
        boundOn: String = "2026-11-23",
    ) throws -> Volume {
        let closed = try Samples.day(closedOn)
        return try Volume(
            id: "v1",
            number: DocumentNumber(series: Volume.series, year: 2026, counter: 1),
            matter: .checkup,
            matterID: "c1",
            enterprise: "e1",
            title: "黔江示例 体检",
            retention: retention,
            closedOn: closed,
            boundOn: Samples.day(boundOn),
            boundBy: "wu",
            keepThrough: RetentionSchedule(long: 60, short: 10).lastDay(
                of: retention,
                closedOn: closed,
            ),
            catalogue: [
                CatalogueItem(
                    number: 1,
                    group: .agreement,
                    title: "",
                    on: closed,
                    by: "wu",
                    form: .record,
                    hash: String(repeating: "a", count: 64),
                    entries: ["x"],
                )
            ],
        )
    }

    private func appraisal(
        _ decision: Appraisal.Decision,
        on day: String = "2037-01-05",
        keepThrough: String? = nil,
        witnesses: [String] = ["周某", "陈某"],
    ) throws -> Appraisal {
        try Appraisal(
            on: Samples.day(day),
            appraiser: "吴某",
            witnesses: witnesses,
            decision: decision,
            reason: "仍有诉讼",
            keepThrough: keepThrough.map(Samples.day),
        )
    }

    @Test(
        "It is kept by its class, and appraised on the day after",
        arguments: [(RetentionClass.short, "2036-11-20"), (.long, "2086-11-20")],
    )
    func kept(retention: RetentionClass, last: String) throws {
        let volume = try volume(retention)
        let day = try Samples.day(last)
        #expect(volume.lastDay == day)
        #expect(volume.status(on: day) == .kept)
        let next = try #require(day.adding(days: 1))
        #expect(volume.status(on: next) == .toAppraise)
        #expect(volume.line.deadlines == [Deadline(.appraisal, on: next)])
        #expect(try roundTrip(volume) == volume)
    }

    @Test("A permanent one is kept for ever and never appraised")
    func permanent() throws {
        let volume = try volume(.permanent)
        #expect(volume.lastDay == nil && volume.line.deadlines.isEmpty)
        let refusal = #expect(throws: Diagnostic.self) { try volume.appraised(appraisal(.destroy)) }
        #expect(refusal?.rule == "guard.appraisal.permanent")
    }

    @Test("After its time three people keep it on or give it up")
    func appraised() throws {
        let kept = try volume().appraised(appraisal(.keep, keepThrough: "2047-01-05"))
        #expect(try kept.lastDay == Samples.day("2047-01-05"))
        #expect(try kept.status(on: Samples.day("2040-01-01")) == .kept)
        let gone = try kept.appraised(appraisal(.destroy, on: "2047-01-06"))
        #expect(try gone.status(on: Samples.day("2047-01-06")) == .toDestroy)
        #expect(gone.line.deadlines.isEmpty && gone.appraisals.count == 2)
        #expect(try roundTrip(gone) == gone)
        let again = #expect(throws: Diagnostic.self) {
            try gone.appraised(appraisal(.keep, on: "2047-02-01"))
        }
        #expect(again?.rule == "guard.appraisal.decided")
    }

    @Test(
        "Not before its time, not by fewer than three people, not without an end after the appraisal"
    )
    func refused() throws {
        let early = #expect(throws: Diagnostic.self) {
            try volume().appraised(appraisal(.destroy, on: "2036-11-20"))
        }
        #expect(early?.rule == "guard.appraisal.early")
        for witnesses in [["周某"], ["周某", "周某"], ["吴某", "周某"], ["周某", "陈某", "李某"]] {
            let few = #expect(throws: Diagnostic.self) {
                try appraisal(.destroy, witnesses: witnesses)
            }
            #expect(few?.rule == "practice.appraisal.three")
        }
        #expect(throws: Diagnostic.self) { try appraisal(.keep, keepThrough: "2037-01-05") }
    }

    @Test("It is not bound before the work ended")
    func order() throws {
        let refusal = #expect(throws: Diagnostic.self) { try volume(boundOn: "2026-11-19") }
        #expect(refusal?.rule == "practice.volume.order")
    }

    @Test("Terms of keeping make sense", arguments: [(20, 20), (10, 20), (0, 0), (201, 20)])
    func schedule(long: Int, short: Int) {
        #expect(throws: Diagnostic.self) { try RetentionSchedule(long: long, short: short) }
    }
}
