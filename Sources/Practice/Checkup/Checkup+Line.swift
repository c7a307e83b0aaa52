import Checklists

extension Checkup: RegisterRecord {
    /// The register of checkups.
    public static let register = Register.checkups

    /// Where its records can stand.
    public static let statuses: [String]? = CheckupStatus.allCases.map(\.rawValue)

    /// Found by its number, in either form, and by its enterprise.
    public var line: RecordLine {
        RecordLine(
            title: number.description,
            number: number.short,
            aliases: [campaign].compactMap { $0 },
            status: status.rawValue,
            day: baseDate,
            party: enterprise,
            people: lawyers,
            deadlines: [archiveDeadline].compactMap { $0 },
        )
    }

    /// The months within which a closed file goes into the archive.
    public static let monthsToArchive = 3

    /// By when the file must go into the archive, once it is closed or ended.
    private var archiveDeadline: Deadline? {
        let ended: CalendarDate? =
            switch status {
            case .closed: days[.close]
            case .terminated: days[.terminate]
            default: nil
            }
        return ended?.adding(months: Checkup.monthsToArchive).map { Deadline(.archive, on: $0) }
    }
}
