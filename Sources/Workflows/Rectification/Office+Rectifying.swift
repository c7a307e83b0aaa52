public import Checklists
import Diagnostics
import Foundation
public import Practice
import Store

extension Office {
    /// Records what happened to a recommendation; the first thing recorded takes a delivered checkup into rectification.
    ///
    /// The files of the act are on the evidence shelf; it happened today where no day is given.
    @discardableResult
    public func record(
        _ act: RectificationStep.Act,
        of recommendation: String,
        on day: CalendarDate? = nil,
        byException isException: Bool = false,
        in file: inout CheckupFile,
    ) throws -> Rectification {
        let user = try actingUser()
        try Office.permission(for: act.action).require(user)
        try file.requireDelivered()
        guard let earlier = file.rectification(recommendation) else {
            throw Diagnostic.workflow(
                "unknownRecommendation",
                subject: recommendation,
                ["number": .text(file.checkup.number.short)],
            )
        }
        let day = day ?? today
        try requirePast(day, subject: earlier.reference)
        let step = try RectificationStep(act, on: day, by: user.id, isException: isException)
        if isException, try !firm().isSmall {
            throw Diagnostic.workflow("notSmall", subject: earlier.reference)
        }
        let changed = try earlier.taking(step)
        var moved = file
        var drafts = [
            try draft(
                changed,
                over: earlier,
                in: &moved,
                evidence: act.proofs.compactMap { Digest(hex: $0.hash.text) },
            )
        ]
        if file.checkup.status == .delivered {
            drafts += try movement(of: &moved, by: .rectify, given: facts(of: file))
        }
        try append(drafts, movingIn: &moved)
        file = moved
        return changed
    }

    /// Copies a file onto the evidence shelf, to be named as proof; it is on the disk when this returns.
    public func shelveProof(fileAt path: String) throws -> ProofFile {
        let digest = try folder.evidence.add(fileAt: path)
        return ProofFile(
            name: URL(filePath: path).lastPathComponent,
            hash: try Fingerprint(digest.hex),
        )
    }

    /// Throws when something is said to have happened on a day that is still to come.
    func requirePast(_ day: CalendarDate, subject: String) throws(Diagnostic) {
        guard day > today else { return }
        throw .workflow(
            "notYet",
            subject: subject,
            ["date": .text(day.description), "today": .text(today.description)],
        )
    }

    private static func permission(for action: RectificationAction) -> Permission {
        switch action {
        case .verify, .verifyPartly: .verifyRectification
        case .plan, .progress, .finish, .decline, .dispense, .reopen: .followRectification
        }
    }
}
