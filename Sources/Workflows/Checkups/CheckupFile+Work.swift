import Diagnostics
import Practice

extension CheckupFile {
    /// Throws unless answers and decisions may still change: not while in review, nor once issued.
    func requireOpenForWork() throws(Diagnostic) {
        switch checkup.status {
        case .signed, .collecting, .onsite, .analyzing, .reportDraft, .returned: return
        case .inReview: throw .workflow("inReview", subject: checkup.number.description)
        default: throw .workflow("answersClosed", subject: checkup.number.description)
        }
    }
}
