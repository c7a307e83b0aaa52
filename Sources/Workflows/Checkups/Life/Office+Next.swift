import Assessments
public import Checklists
import Diagnostics
public import Practice

extension Office {
    /// What to do now about a checkup.
    public func next(_ checkup: Checkup.ID) throws -> NextSteps {
        var libraries: [LibraryReference: Library] = [:]
        return try next(checkup, &libraries)
    }

    /// What to do now about several checkups; a library that they share is read once.
    public func next(_ checkups: [Checkup.ID]) throws -> [NextSteps] {
        var libraries: [LibraryReference: Library] = [:]
        return try checkups.map { try next($0, &libraries) }
    }

    private func next(
        _ id: Checkup.ID,
        _ libraries: inout [LibraryReference: Library],
    ) throws -> NextSteps {
        let file = try open(id)
        guard file.checkup.status.hasContent else {
            return steps(file, nil, try facts(of: file))
        }
        let library = try libraries[file.library] ?? library(file.library)
        libraries[file.library] = library
        let opened = OpenedCheckup(file, library)
        var facts = try facts(of: file, opened.assessment)
        facts.lawChanges = lawChanges(since: file.checkup.baseDate, in: library)
        return steps(file, opened.assessment, facts)
    }

    private func steps(
        _ file: CheckupFile,
        _ assessment: Assessment?,
        _ facts: CheckupFacts,
    ) -> NextSteps {
        let moves = file.checkup.road(facts).map { action in
            NextSteps.Move(
                action: action,
                obstacles: file.checkup.permit(action, facts.given(by: action)).reasons,
            )
        }
        let duties = CheckupDuty.allCases.filter { isDue($0, file, assessment, facts) }
        return NextSteps(checkup: file.checkup, duties: duties, moves: moves)
    }

    private func isDue(
        _ duty: CheckupDuty,
        _ file: CheckupFile,
        _ assessment: Assessment?,
        _ facts: CheckupFacts,
    ) -> Bool {
        let status = file.checkup.status
        let isWorking = CheckupStatus.working.contains(status)
        switch duty {
        case .settleConflicts: return !file.conflicts.isEmpty && status != .archived
        case .warn: return assessment.map { !file.unwarned($0).isEmpty } ?? false
        case .searchConflicts:
            return facts.conflict == nil && (isWorking || status == .conflictChecking)
        case .setScope:
            let isSet = file.checkup.baseDate != nil && !file.checkup.domains.isEmpty
            return status == .collecting && !isSet
        case .interview: return status == .onsite && facts.checkedDomains.isEmpty
        case .decideFindings: return status.isAfterInterview && facts.undecidedFindings > 0
        case .confirmFacts:
            return status.isAfterInterview && !file.papers.signed.contains(.factConfirmation)
        case .checkLaw:
            return status.isAfterInterview
                && CheckupGuard.lawCurrent.refusal(of: file.checkup, facts) != nil
        case .review: return status == .inReview && file.checkup.road(facts).isEmpty
        case .notifyStop:
            let isStopped = status == .suspended || status == .terminated
            return isStopped && !file.papers.signed.contains(.stopNotice)
        case .returnPapers:
            let isOver = status == .closed || status == .terminated
            return isOver && file.life.papers.contains { $0.value.isOpen }
        }
    }
}

extension CheckupStatus {
    /// The states of work from the agreement to the review.
    fileprivate static let working: Set<CheckupStatus> = [
        .signed, .collecting, .onsite, .analyzing, .reportDraft, .inReview, .returned,
    ]

    /// Whether what was answered matters to the next step.
    fileprivate var hasContent: Bool {
        CheckupStatus.working.contains(self) || CheckupStatus.withReport.contains(self)
    }

    /// Whether the interview is over and the report not issued yet.
    fileprivate var isAfterInterview: Bool {
        [.analyzing, .reportDraft, .inReview, .returned].contains(self)
    }
}

extension CheckupFacts {
    /// The facts with what the command for an action brings along: its reason, its form, its seal.
    fileprivate func given(by action: CheckupAction) -> CheckupFacts {
        var facts = self
        facts.reason = facts.reason ?? "—"
        facts.seal = facts.seal ?? Seal(number: "—", on: today)
        switch action {
        case .submit: facts.signed.insert(.application)
        case .sign: facts.signed.formUnion([.agreement, .confidentiality, .consent])
        case .deliver: facts.signed.insert(.receipt)
        case .assign:
            facts.nextFirm = nil
        default: break
        }
        return facts
    }
}
