import Checklists
import Diagnostics

extension Rectification {
    /// Why a step is not for now, with what it is for.
    func notNow(_ action: RectificationAction) -> Diagnostic {
        Diagnostic.refusal(
            "guard.rectification.notNow",
            subject: reference,
            [
                "action": .message(action.name), "status": .message(status.name),
                "statuses": .message(Rectification.list(action.statuses)),
            ],
        )
    }

    /// Why a step cannot be as it is recorded, or nil.
    func problem(of step: RectificationStep) -> Diagnostic? {
        if step.on < since {
            return refusal("guard.rectification.beforeReport", ["date": .text(since.description)])
        }
        switch step.act {
        case .plan(let plan) where plan.due < step.on:
            return refusal(
                "guard.rectification.dueBeforePlan",
                ["due": .text(plan.due.description), "date": .text(step.on.description)],
            )
        case .verify, .verifyPartly: return problem(verifying: step)
        default: return nil
        }
    }

    private func problem(verifying step: RectificationStep) -> Diagnostic? {
        guard let finish = lastFinish else { return nil }
        if finish.by == step.by, !step.isException {
            return refusal("guard.rectification.secondPerson", ["person": .text(step.by.text)])
        }
        return step.on < finish.on
            ? refusal(
                "guard.rectification.verifiedBeforeDone",
                ["date": .text(finish.on.description)],
            ) : nil
    }

    private func refusal(_ key: String, _ arguments: [String: Message.Argument]) -> Diagnostic {
        Diagnostic.refusal(key, subject: reference, arguments)
    }

    private static func list(_ statuses: [RectificationStatus]) -> Message {
        let names = statuses.map(\.name)
        return names.dropFirst().reduce(names.first ?? Message("checkup.list.none")) { list, name in
            Message("checkup.list.and", ["first": .message(list), "second": .message(name)])
        }
    }
}
