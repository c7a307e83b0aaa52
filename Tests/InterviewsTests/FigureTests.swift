import Checklists
import Interviews
import Testing

struct FigureTests {
    @Test("A figure of the district is used; one that no point mentions is not asked")
    func known() {
        let interview = Sample.begun()
        #expect(
            interview.context.parameters == [.known(.money(Rational(2330))), .unknown, .unknown]
        )
        #expect(interview.step(at: .parameter("minimum_wage")) == nil)
        #expect(interview.step(at: .parameter("average_wage"))?.status == .open)
        #expect(interview.step(at: .parameter("idle")) == nil)
    }

    @Test("Without the district the local figure is unknown, and asked")
    func unknown() throws {
        var interview = Sample.begun()
        _ = interview.progress()
        try interview.apply(.profile("district", nil))
        #expect(interview.context.parameters[0] == .unknown)
        #expect(interview.step(at: .parameter("minimum_wage"))?.who == nil)
    }

    @Test("The lawyer's figure goes before the library's")
    func lawyersOwn() throws {
        var interview = Sample.begun()
        try interview.apply(.parameter("minimum_wage", Sample.money(2400)))
        #expect(interview.context.parameters[0] == .known(.money(Rational(2400))))
        try interview.apply(.parameter("minimum_wage", nil))
        #expect(interview.context.parameters[0] == .known(.money(Rational(2330))))
    }

    @Test("Not knowing does not put aside the library's figure")
    func dontKnow() throws {
        var interview = Sample.begun()
        try interview.apply(.parameter("minimum_wage", Answer(.dontKnow(reason: nil))))
        #expect(interview.context.parameters[0] == .known(.money(Rational(2330))))
    }

    @Test("A figure before its first day is unknown")
    func baseDate() throws {
        var interview = Sample.begun()
        try interview.apply(.baseDate(Sample.date("2024-06-30")))
        #expect(interview.context.parameters[0] == .unknown)
    }

    @Test("A figure is not asked once the points that need it are passed over")
    func passedOver() throws {
        var interview = Sample.begun()
        try interview.apply(.mark("D09-01", .notChecked(reason: "no time")))
        #expect(interview.step(at: .parameter("average_wage")) == nil)
    }
}
