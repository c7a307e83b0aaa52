import Checklists
import Practice

/// What the registers hold about one checkup beside its own stream, for its forms.
struct FormRecords {
    /// The search for conflicts of interest that its papers name.
    var check: ConflictCheck?
    /// The requests to the authorities that came up in it, oldest first.
    var requests: [EnterpriseRequest] = []
    /// The request that a form is about; nil for the last that is not closed.
    var chosenRequest: EnterpriseRequest?
    /// The volume that it is bound in.
    var volume: Volume?
    /// The names of the people of the firm.
    var names: [User.ID: String] = [:]

    /// The name of a person, or the id where the person is not known.
    func name(_ id: User.ID) -> String { names[id] ?? id.text }

    /// The request that a form is about.
    var request: EnterpriseRequest? {
        chosenRequest ?? requests.last { $0.status != .closed } ?? requests.last
    }
}
