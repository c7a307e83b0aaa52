/// A plain model of a checkup's states and guards, written from the workflow's description and not from its code.
struct PlainCheckup {
    /// What the guards look at, as answers to plain questions.
    struct Facts {
        var hasReason = false
        var lawyersMayPractise = false
        var nextFirm: String?
        var conflict: String?
        var isDoubtful = false
        var isWaived = false
        var isVoluntary = false
        var isAgreed = false
        var isReceived = false
        var isChecked = false
        var isSettled = false
        var isConfirmed = false
        var isDecided = false
        var isLawCurrent = false
        var review: String?
        var isReviewFresh = false
        var isSealed = false
        var toAct = 0
        var followUps = 0
        var attempts = 0
        var isBackdated = false
    }

    var state = "draft"
    var before: String?
    let isOwnClient: Bool

    private static let withReport: Set = [
        "issued", "delivered", "rectifying", "followed_up", "closed",
    ]

    /// Where an action leads, or nil where there is no such move or a guard refuses.
    func target(_ action: String, _ facts: Facts, moves: [String: [String: String]]) -> String? {
        guard let named = moves[state]?[action] else { return nil }
        let isAllowed = guards(action).allSatisfy { holds($0, facts) } && !facts.isBackdated
        return isAllowed ? (named == "*" ? before : named) : nil
    }

    mutating func move(to target: String) {
        before = target == "suspended" ? state : nil
        state = target
    }

    private func guards(_ action: String) -> [String] {
        switch (action, state) {
        case ("submit", _): ["voluntary"]
        case ("reject", _), ("replace", _), ("withdraw", _): ["reason"]
        case ("assign", "accepted"): ["lawyers"]
        case ("assign", "conflicted"): ["lawyers", "otherFirm"]
        case ("assign", _): ["lawyers", "otherFirm", "reason"]
        case ("check_conflicts", "draft"): ["ownClient", "lawyers"]
        case ("check_conflicts", "assigned"), ("visit", "collecting"): ["lawyers"]
        case ("clear_conflict", _): ["clear"]
        case ("waive_conflict", _): ["waived"]
        case ("find_conflict", _): ["conflict"]
        case ("start", _): ["ownClient", "lawyers", "noConflict", "agreed"]
        case ("sign", _): ["noConflict", "agreed"]
        case ("analyze", _): ["checked"]
        case ("submit_for_review", _): ["checked", "confirmed", "decided"]
        case ("send_back", _): ["sentBack"]
        case ("issue", _):
            [
                "noConflict", "checked", "settled", "confirmed", "decided", "law", "approved",
                "sealed",
            ]
        case ("deliver", _): ["mayResume", "received"]
        case ("follow_up", "delivered"): ["nothingToAct", "followedUp"]
        case ("follow_up", _): ["followedUp"]
        case ("close", "delivered"): ["mayClose"]
        case ("suspend", _), ("terminate", _): stopGuards(action)
        case ("resume", _): ["mayResume"]
        default: []
        }
    }

    private func stopGuards(_ action: String) -> [String] {
        let isLate =
            PlainCheckup.withReport.contains(state)
            || (action == "suspend" && state == "withdrawn")
        return isLate ? ["conflict", "reason"] : ["reason"]
    }

    private func holds(_ name: String, _ facts: Facts) -> Bool {
        switch name {
        case "voluntary": facts.isVoluntary
        case "reason": facts.hasReason
        case "lawyers": facts.lawyersMayPractise
        case "otherFirm": facts.nextFirm != nil && facts.nextFirm != "firm"
        case "ownClient": isOwnClient
        case "agreed": facts.isAgreed
        case "checked": facts.isChecked
        case "settled": facts.isSettled
        case "confirmed": facts.isConfirmed
        case "decided": facts.isDecided
        case "law": facts.isLawCurrent
        case "sealed": facts.isSealed
        case "received": facts.isReceived
        case "approved": facts.review == "approve" && facts.isReviewFresh
        case "sentBack": facts.review == "send_back" && facts.isReviewFresh
        case "nothingToAct": facts.toAct == 0
        case "followedUp": facts.followUps > 0
        case "mayClose": facts.toAct == 0 || facts.attempts > 0
        default: conflictHolds(name, facts)
        }
    }

    private func conflictHolds(_ name: String, _ facts: Facts) -> Bool {
        if facts.isDoubtful { return false }
        guard let conflict = facts.conflict else { return name == "mayResume" }
        let isSettled = conflict == "clear" || (conflict == "waivable" && facts.isWaived)
        return switch name {
        case "clear": conflict == "clear"
        case "waived": conflict == "waivable" && facts.isWaived
        case "conflict": !isSettled
        default: isSettled
        }
    }
}
