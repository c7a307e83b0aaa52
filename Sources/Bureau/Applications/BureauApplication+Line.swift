public import Checklists
public import Practice

extension BureauApplication: RegisterRecord {
    /// The register of applications.
    public static let register = Register.applications

    /// Where its records can stand.
    public static let statuses: [String]? = ApplicationStatus.allCases.map(\.rawValue)

    /// The months for which one that came to nothing is kept with whom to call.
    public static let monthsKept = 12

    /// The day on which whom to call is to be erased, of one that was put off or taken back.
    public var eraseContactOn: CalendarDate? {
        guard contactErasedOn == nil else { return nil }
        return (withdrawal ?? deferral)?.on.adding(months: BureauApplication.monthsKept)
    }

    /// Found by its number and the enterprise; the next step is due as long as it is open.
    public var line: RecordLine {
        let step = next.map { Deadline($0.step.deadline, on: $0.day) }
        let erasure = eraseContactOn.map { Deadline(.contactErasure, on: $0) }
        return RecordLine(
            title: request.name,
            isNamed: true,
            number: number.short,
            aliases: [request.code?.text].compactMap { $0 },
            status: status.rawValue,
            day: request.on,
            until: next?.day,
            place: request.place?.text,
            deadlines: [step, erasure].compactMap { $0 },
        )
    }
}
