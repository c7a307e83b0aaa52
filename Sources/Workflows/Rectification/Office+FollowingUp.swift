public import Checklists
import Diagnostics
public import Practice
import Store

extension Office {
    /// Records a follow-up, in the place of the one that was planned, and plans the next where a day is given.
    ///
    /// A checkup under rectification is followed up by it; a delivered one too, by way of rectification where something
    /// is open.
    @discardableResult
    public func record(
        _ account: FollowUpAccount,
        next: CalendarDate? = nil,
        in file: inout CheckupFile,
    ) throws -> FollowUp {
        try Permission.followRectification.require(actingUser())
        try file.requireDelivered()
        try check(account, next: next, file)
        let planned = file.followUps.filter { !$0.isMade }.min { left, right in
            (left.due?.dayNumber ?? .max) < (right.due?.dayNumber ?? .max)
        }
        let made =
            try
            (planned
            ?? FollowUp(id: Office.newID(FollowUp.self), of: file.checkup, due: nil)).made(account)
        var moved = file
        var drafts = [try draft(made, over: planned, in: &moved)]
        if let next {
            let plan = FollowUp(id: Office.newID(FollowUp.self), of: file.checkup, due: next)
            drafts.append(try draft(plan, over: nil, in: &moved))
        }
        for action in Office.roadToFollowedUp(moved) {
            var facts = try facts(of: moved)
            facts.findingsToAct = moved.rectifications.count { !$0.status.isSettled }
            drafts += try movement(of: &moved, by: action, given: facts)
        }
        try append(Office.lastHeader(drafts), movingIn: &moved)
        file = moved
        return made
    }

    private func check(
        _ account: FollowUpAccount,
        next: CalendarDate?,
        _ file: CheckupFile,
    ) throws {
        let subject = file.checkup.number.description
        if file.followUps.isEmpty {
            throw Diagnostic.workflow(
                "notOpened",
                subject: subject,
                ["number": .text(file.checkup.number.short)],
            )
        }
        try requirePast(account.on, subject: subject)
        if let issued = file.issued.last?.issuedOn, account.on < issued {
            throw Diagnostic.workflow(
                "followUpBeforeReport",
                subject: subject,
                ["date": .text(issued.description)],
            )
        }
        if let next, next <= account.on {
            throw Diagnostic.workflow("nextNotLater", subject: subject)
        }
        _ = try user(account.by)
        guard case .firm(let results, _) = account.content else { return }
        for result in results where file.rectification(result.recommendation) == nil {
            throw Diagnostic.workflow(
                "unknownRecommendation",
                subject: result.recommendation,
                ["number": .text(file.checkup.number.short)],
            )
        }
    }

    private static func roadToFollowedUp(_ file: CheckupFile) -> [CheckupAction] {
        switch file.checkup.status {
        case .rectifying: [.followUp]
        case .delivered:
            file.rectifications.allSatisfy(\.status.isSettled)
                ? [.followUp] : [.rectify, .followUp]
        default: []
        }
    }
}
