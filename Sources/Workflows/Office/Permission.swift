import Checklists
import Diagnostics
import Practice

/// What a user may do, by role: one rule per act.
enum Permission: String, CaseIterable {
    /// Add people and set up the firm.
    case managePeople
    /// Register enterprises and start checkups.
    case openCheckups
    /// Record answers, decide findings, write the report.
    case workOnCheckups
    /// Approve or send back.
    case review
    /// Erase on request.
    case erase
    /// Bind, export and appraise volumes.
    case keepArchive

    private var roles: Set<User.Role> {
        switch self {
        case .managePeople, .erase, .keepArchive: [.office, .reviewer]
        case .openCheckups: [.lawyer, .office, .reviewer]
        case .workOnCheckups: [.lawyer]
        case .review: [.reviewer, .lawyer]
        }
    }

    /// Whether the user has one of the roles and still works here.
    func isGiven(to user: User) -> Bool {
        user.status == .active && !roles.isDisjoint(with: user.roles)
    }

    /// Throws unless the user has one of the roles and still works here.
    func require(_ user: User) throws(Diagnostic) {
        guard user.status == .active else {
            throw Diagnostic(
                .error,
                subject: user.id.text,
                Message("permission.left"),
                remedy: Message("permission.left.remedy"),
            )
        }
        guard roles.isDisjoint(with: user.roles) else { return }
        throw Diagnostic(
            .error,
            subject: user.id.text,
            Message("permission.\(rawValue)"),
            remedy: Message("permission.remedy"),
        )
    }
}
