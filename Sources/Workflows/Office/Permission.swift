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
    /// Print forms with what is on record.
    case printForms
    /// Approve or send back.
    case review
    /// Keep the registers of firms, teams, chambers and campaigns, and merge enterprises.
    case keepRegisters
    /// Keep the register of matters, and search for conflicts of interest.
    case searchConflicts
    /// Say what a hit of a conflict search comes to.
    case judgeConflicts
    /// Erase on request.
    case erase
    /// Keep the contracts of retained counsel.
    case keepRetainers
    /// Write services into the ledger.
    case recordServices
    /// Record what becomes of recommendations, and follow-ups.
    case followRectification
    /// Verify rectification.
    case verifyRectification
    /// Bind, export and appraise volumes.
    case keepArchive
    /// Work at the bureau: enrol firms, take in filings, keep the bureau's lists and people.
    case runBureau
    /// File with the bureau.
    case fileWithBureau

    private var roles: Set<User.Role> {
        switch self {
        case .managePeople, .erase, .keepArchive, .fileWithBureau: [.office, .reviewer]
        case .runBureau: [.bureau]
        case .openCheckups, .keepRegisters, .searchConflicts, .keepRetainers, .recordServices,
            .printForms:
            [.lawyer, .office, .reviewer]
        case .workOnCheckups: [.lawyer]
        case .review, .judgeConflicts: [.reviewer, .lawyer]
        case .followRectification: [.lawyer, .office]
        case .verifyRectification: [.lawyer, .reviewer, .office]
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
