public import Checklists
public import Diagnostics

extension Volume {
    /// Where a volume stands.
    public enum Status: String, CaseIterable, Sendable {
        /// It is kept.
        case kept
        /// Its time of keeping is over: three people must appraise it.
        case toAppraise = "to_appraise"
        /// It was appraised, and its content may be destroyed.
        case toDestroy = "to_destroy"

        /// The status's name.
        public var name: Message { Message("practice.volumeStatus." + rawValue) }
    }

    /// The last day on which it is kept as things stand; nil for ever.
    public var lastDay: CalendarDate? {
        guard let last = appraisals.last else { return keepThrough }
        return last.decision == .keep ? last.keepThrough : nil
    }

    /// Where it stands on a day.
    public func status(on day: CalendarDate) -> Status {
        if appraisals.last?.decision == .destroy { return .toDestroy }
        guard let lastDay, day > lastDay else { return .kept }
        return .toAppraise
    }
}

extension Volume: RegisterRecord {
    /// The archive.
    public static let register = Register.volumes

    /// Found by its number and title; due for appraisal on the day after its time of keeping.
    public var line: RecordLine {
        let isDecided = appraisals.last?.decision == .destroy
        let appraisal = lastDay?.adding(days: 1).map { Deadline(.appraisal, on: $0) }
        return RecordLine(
            title: title,
            isNamed: true,
            number: number.short,
            aliases: [number.description],
            status: isDecided ? Status.toDestroy.rawValue : retention.rawValue,
            day: boundOn,
            until: lastDay,
            party: enterprise,
            people: [boundBy],
            deadlines: isDecided ? [] : [appraisal].compactMap { $0 },
        )
    }
}
