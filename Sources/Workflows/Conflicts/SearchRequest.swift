import Checklists
import Practice

/// What a conflict search is asked for.
struct SearchRequest {
    /// What the search is for.
    let subject: ConflictSubject
    /// What that is called.
    let title: String
    /// The enterprise that it concerns, if it is registered.
    let enterprise: Enterprise.ID?
    /// What the firm is about to do.
    let engagement: Engagement
    /// The names and codes to search for.
    var parties: [RelatedParty]
    /// The record that names them, which is no hit.
    let own: Own?

    /// A record of a register.
    struct Own: Hashable {
        let register: Register
        let record: String
    }
}
