import Checklists
import Practice

/// The id of the firm that a data folder belongs to.
enum FirmIdentity {
    static let own: LawFirm.ID = "firm"
}
