import Assessments
import Checklists
import Diagnostics
public import Practice

extension Office {
    /// The findings of a checkup that were verified as rectified after an earlier checkup of the same enterprise.
    ///
    /// Each is linked to the latest checkup that had it so.
    public func recurrences(in opened: OpenedCheckup) throws -> [Recurrence] {
        let checkup = opened.file.checkup
        var query = ListQuery()
        query.party = checkup.enterprise
        let earlier = try all(Checkup.self, query).filter { $0.isEarlier(than: checkup) }
            .sorted { $1.isEarlier(than: $0) }
        var found: [Recurrence] = []
        for other in earlier {
            let rectifications = try open(other.id).rectifications
            found += Recurrence.all(in: opened.assessment, after: other, rectifications)
                .filter { new in !found.contains { $0.finding.key == new.finding.key } }
        }
        return found
    }
}

extension Checkup {
    /// Whether it looked at an earlier day than another checkup, or at the same under an earlier number.
    func isEarlier(than other: Checkup) -> Bool {
        guard id != other.id, let day = baseDate, let later = other.baseDate else { return false }
        return day == later ? number < other.number : day < later
    }
}
