public import Assessments
import Checklists

extension FollowUp: RegisterRecord {
    /// The register of follow-ups.
    public static let register = Register.followUps

    /// Found by the checkup's number, whether it was made, and the day.
    public var line: RecordLine {
        RecordLine(
            title: number,
            number: number,
            status: isMade ? "made" : "planned",
            day: account?.on ?? due,
            party: enterprise,
            people: lawyers,
            deadlines: isMade || restingSince != nil
                ? [] : due.map { [Deadline(.followUp, on: $0)] } ?? [],
        )
    }

    /// The days after delivery in which the first follow-up is made: 30 where a risk is red or orange, else 90.
    public static func daysToFirst(_ highest: RiskLevel?) -> Int {
        switch highest {
        case .red?, .orange?: 30
        case .yellow?, .blue?, nil: 90
        }
    }
}
