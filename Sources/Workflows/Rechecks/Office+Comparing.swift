public import Assessments
import Checklists
import Diagnostics
import Interviews
import Practice

extension Office {
    /// The honest delta between two checkups of one enterprise: last time's answers are assessed anew under the later
    /// library and base date, so that only what is left is the enterprise's doing.
    public func delta(
        from earlier: OpenedCheckup,
        to later: OpenedCheckup,
    ) throws -> AssessmentDelta {
        let (first, second) = (earlier.file.checkup, later.file.checkup)
        guard first.enterprise == second.enterprise else {
            throw Diagnostic.workflow("otherEnterprise", subject: second.number.description)
        }
        guard first.isEarlier(than: second) else {
            throw Diagnostic.workflow("notEarlier", subject: first.number.description)
        }
        var rescored = earlier.file
        rescored.sheet.baseDate = later.assessment.baseDate
        return AssessmentDelta(
            from: earlier.assessment,
            rescored: OpenedCheckup(rescored, later.library).assessment,
            to: later.assessment,
        )
    }
}
