import Diagnostics
import Interviews

/// Everything that decides the outcome of a point.
struct PointEvidence {
    /// Why the checklist does not mean this enterprise; nil when it does or may.
    var inapplicable: LocalizedText?
    /// What the lawyer says of the whole point.
    var mark: CheckMark?
    /// Whether anything was recorded about the point.
    var isTouched = false
    /// What the findings that hold rest on; nil when none holds.
    var found: FindingBasis?
    /// Whether a finding is possible or a required question is open.
    var isOpen = false
    /// Papers and public records.
    var basis = PointBasis()
}
