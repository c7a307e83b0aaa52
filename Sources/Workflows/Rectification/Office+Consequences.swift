import Assessments
import Checklists
import Diagnostics
import Practice
import Store

extension Office {
    /// What a move of a checkup brings with it for its rectification.
    ///
    /// Delivery opens a rectification for each recommendation and plans the first follow-up. While no report stands, or
    /// the checkup is closed or stopped, nothing falls due.
    func consequences(of action: CheckupAction, in file: inout CheckupFile) throws -> [EntryDraft] {
        if action == .deliver { return try opening(in: &file) }
        switch file.checkup.status {
        case .closed, .archived, .terminated, .withdrawn, .suspended:
            return try resting(since: today, in: &file)
        case .delivered, .rectifying, .followedUp: return try resting(since: nil, in: &file)
        default: return []
        }
    }

    /// Opens the rectifications of a report that was delivered before the firm kept them; throws when none is new.
    public func openRectifications(of file: inout CheckupFile) throws {
        try Permission.followRectification.require(actingUser())
        try file.requireDelivered()
        var opened = file
        let drafts = try opening(in: &opened)
        guard !drafts.isEmpty else {
            throw Diagnostic.workflow("nothingToOpen", subject: file.checkup.number.description)
        }
        try append(drafts, movingIn: &opened)
        file = opened
    }

    /// A rectification for each recommendation of the report in force, and the first follow-up.
    private func opening(in file: inout CheckupFile) throws -> [EntryDraft] {
        guard let report = file.issued.last(where: { $0.standing == .inForce }) else { return [] }
        let opened = OpenedCheckup(file, try library(file.library))
        let wanted = opened.recommended(by: report)
        var drafts: [EntryDraft] = []
        for recommended in wanted {
            let earlier = file.rectification(recommended.id)
            let now =
                earlier?.renewed(by: recommended).resting(since: nil)
                ?? Rectification(of: recommended, in: file.checkup)
            if now != earlier { drafts.append(try draft(now, over: earlier, in: &file)) }
        }
        drafts += try dropping(allBut: Set(wanted.map(\.id)), since: report, in: &file)
        let highest = opened.assessment.counted.map(\.level).max()
        return try drafts + planning(FollowUp.daysToFirst(highest), in: &file)
    }

    /// What the version in force does not recommend any more need not be done: its number is the reason.
    private func dropping(
        allBut wanted: Set<String>,
        since report: IssuedReport,
        in file: inout CheckupFile,
    ) throws -> [EntryDraft] {
        try file.rectifications.filter { !wanted.contains($0.recommended.id) && $0.status.isOpen }
            .map { earlier in
                let step = try RectificationStep(
                    .dispense(reason: "\(report.number) v\(report.version)"),
                    on: today,
                    by: User.ID(author.user),
                )
                return try draft(earlier.taking(step), over: earlier, in: &file)
            }
    }

    /// The first follow-up, unless one is planned, which then is taken up again.
    private func planning(_ days: Int, in file: inout CheckupFile) throws -> [EntryDraft] {
        let planned = file.followUps.filter { !$0.isMade }
        guard planned.isEmpty else {
            return try planned.filter { $0.restingSince != nil }.map { earlier in
                try draft(earlier.resting(since: nil), over: earlier, in: &file)
            }
        }
        let first = FollowUp(
            id: Office.newID(FollowUp.self),
            of: file.checkup,
            due: today.adding(days: days),
        )
        return [try draft(first, over: nil, in: &file)]
    }

    private func resting(
        since day: CalendarDate?,
        in file: inout CheckupFile,
    ) throws -> [EntryDraft] {
        let isResting = day != nil
        let rectifications = file.rectifications.filter { ($0.restingSince != nil) != isResting }
        let followUps = file.followUps.filter {
            !$0.isMade && ($0.restingSince != nil) != isResting
        }
        return try rectifications.map {
            try draft($0.resting(since: day), over: $0, in: &file)
        }
            + followUps.map { try draft($0.resting(since: day), over: $0, in: &file) }
    }

    /// The entry of a rectification, which takes its place in the file.
    func draft(
        _ rectification: Rectification,
        over earlier: Rectification?,
        in file: inout CheckupFile,
        evidence: [Digest] = [],
    ) throws -> EntryDraft {
        file.put(rectification)
        return try draft(
            rectification,
            kind: .rectification,
            in: file.stream,
            subject: CheckupSubject.rectification(rectification.recommended.id),
            over: earlier.map(file.held),
            evidence: evidence,
        )
    }

    /// The entry of a follow-up, which takes its place in the file.
    func draft(
        _ followUp: FollowUp,
        over earlier: FollowUp?,
        in file: inout CheckupFile,
    ) throws -> EntryDraft {
        file.put(followUp)
        return try draft(
            followUp,
            kind: .followUp,
            in: file.stream,
            subject: CheckupSubject.followUp(followUp.id),
            over: earlier.map(file.held),
        )
    }
}
