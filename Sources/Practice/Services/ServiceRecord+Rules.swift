public import Checklists
public import Diagnostics

extension ServiceRecord {
    /// Why it does not belong to a retainer: another client's, or not in force that day without a reason.
    public func mismatch(with retainer: Retainer) -> Diagnostic? {
        var words: [String: Message.Argument] = ["retainer": .text(retainer.number.short)]
        guard details.recipient.enterprise == retainer.enterprise else {
            return .refusal("service.otherClient", words)
        }
        guard details.outsideReason == nil, retainer.status(on: details.day) != .inForce else {
            return nil
        }
        words["start"] = .text(retainer.terms.start.description)
        words["end"] = .text((retainer.lastDay ?? retainer.terms.end).description)
        return .refusal("service.outsideTerm", words)
    }

    /// Why somebody cannot have given a service as a lawyer; nil when the person can.
    ///
    /// Somebody who has left since may have, up to the day of leaving.
    public static func unfitness(
        of id: User.ID,
        _ user: User?,
        on day: CalendarDate,
    ) -> Diagnostic? {
        guard let user else {
            return .refusal("guard.lawyers.unknown", ["lawyer": .text(id.text)])
        }
        guard user.roles.contains(.lawyer) else {
            return .refusal("service.notLawyer", ["lawyer": .text(user.name)])
        }
        guard let left = user.details.leftOn, day > left else { return nil }
        return .refusal(
            "service.lawyerLeft",
            ["lawyer": .text(user.name), "left": .text(left.description)],
        )
    }

    /// What a person is told who records the same advice again.
    public func told(of other: ServiceRecord) -> Diagnostic {
        let words: [String: Message.Argument] = ["other": .text(other.number.short)]
        return Diagnostic(
            .warning,
            subject: number.short,
            Message("service.sameConsult", words),
            remedy: Message("service.sameConsult.remedy", words),
        )
    }
}
