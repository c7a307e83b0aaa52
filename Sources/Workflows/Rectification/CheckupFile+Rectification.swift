import Checklists
import Diagnostics
public import Practice

extension CheckupFile {
    /// The rectification of a recommendation, by the recommendation's id; nil where there is none.
    public func rectification(_ recommendation: String) -> Rectification? {
        rectifications.first { $0.recommended.id == recommendation }
    }

    /// Whether a recommendation still asks for something: as long as nobody has settled it.
    func isOpen(_ recommendation: String) -> Bool {
        rectification(recommendation).map { !$0.status.isSettled } ?? true
    }

    /// A rectification with the entries that it stands in.
    func held(_ rectification: Rectification) -> Held<Rectification> {
        held(rectification, CheckupSubject.rectification(rectification.recommended.id))
    }

    /// A follow-up with the entries that it stands in.
    func held(_ followUp: FollowUp) -> Held<FollowUp> {
        held(followUp, CheckupSubject.followUp(followUp.id))
    }

    private func held<Value: Sendable>(_ value: Value, _ subject: String) -> Held<Value> {
        Held(
            value: value,
            subject: subject,
            heads: heads[subject] ?? [],
            isConflict: conflicts.contains(subject),
        )
    }

    /// Puts a rectification in its place.
    mutating func put(_ rectification: Rectification) {
        if let place = rectifications.firstIndex(where: { $0.id == rectification.id }) {
            rectifications[place] = rectification
        } else {
            rectifications.append(rectification)
        }
    }

    /// Puts a follow-up in its place.
    mutating func put(_ followUp: FollowUp) {
        if let place = followUps.firstIndex(where: { $0.id == followUp.id }) {
            followUps[place] = followUp
        } else {
            followUps.append(followUp)
        }
    }

    /// Throws unless the enterprise has the report and the checkup is not closed.
    func requireDelivered() throws(Diagnostic) {
        switch checkup.status {
        case .delivered, .rectifying, .followedUp: return
        default:
            throw .workflow(
                "notDelivered",
                subject: checkup.number.description,
                ["status": .message(checkup.status.name)],
            )
        }
    }
}
