public import Checklists
public import Diagnostics
public import Practice

/// What the firm answered when the bureau recommended it for an application 受理答复; the reasons stay in the firm.
public struct RecommendationAnswer: Hashable, Codable, Sendable {
    /// The application at the bureau.
    public let application: FiledID
    /// The answer.
    public let answer: FiledWords.Answer
    /// The day.
    public let on: CalendarDate
    /// The checkup that came of it, once it was started.
    public let checkup: Checkup.ID?

    /// Records an answer; throws when a checkup is named for work that the firm cannot take.
    public init(
        _ answer: FiledWords.Answer,
        to application: FiledID,
        on day: CalendarDate,
        checkup: Checkup.ID? = nil,
    ) throws(Diagnostic) {
        if answer == .cannot, checkup != nil { throw .bureau("bureau.answerCheckup") }
        self.application = application
        self.answer = answer
        on = day
        self.checkup = checkup
    }
}

extension RecommendationAnswer: FiledRecord {
    /// The answer, and the application that it is about.
    public func filed(_ map: FilingMap) -> [FiledEvent] {
        var event = map.event(.answer, application.text, on: on, about: nil)
        event?.application = application
        event?.type = try? FiledCode(answer.rawValue)
        return [event].compactMap { $0 }
    }
}
