import Checklists
import Diagnostics

extension Rectification: RegisterRecord {
    /// The register of rectifications.
    public static let register = Register.rectifications

    /// Where its records can stand.
    public static let statuses: [String]? = RectificationStatus.allCases.map(\.rawValue)

    /// The days after it was reported done in which it should be verified.
    public static let verificationDays = 15

    /// Found by what is to be done and by its owner, where it stands; the words of the sealed annex stay out of it.
    ///
    /// The day is the one by which it shall be done, the place the department or person in charge.
    public var line: RecordLine {
        RecordLine(
            title: recommended.isRestricted ? recommended.id : recommended.action.zh,
            number: reference,
            aliases: [owner].compactMap { $0 }
                + (recommended.isRestricted ? [] : [recommended.action.en]),
            status: status.rawValue,
            day: due,
            party: enterprise,
            people: lawyers,
            place: owner,
            deadlines: deadlines,
        )
    }

    private var deadlines: [Deadline] {
        guard restingSince == nil else { return [] }
        if status == .done {
            let last = lastFinish?.on.adding(days: Rectification.verificationDays)
            return last.map { [Deadline(.verification, on: $0)] } ?? []
        }
        guard status.isOpen else { return [] }
        return [Deadline(.rectification, on: due)]
            + (recommended.legalDeadline.map { [Deadline(.statutory, on: $0)] } ?? [])
    }
}
