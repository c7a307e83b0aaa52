import Checklists
public import Diagnostics

extension Checkup {
    /// The actions that the table has for a state, whatever their guards say, in the order of the workflow.
    public static func actions(in status: CheckupStatus) -> [CheckupAction] {
        CheckupAction.allCases.filter { CheckupTransition.row(status, $0) != nil }
    }

    /// Whether an action may be done now, with every reason why not and what would satisfy it.
    public func permit(_ action: CheckupAction, _ facts: CheckupFacts) -> Verdict {
        guard let row = CheckupTransition.row(status, action), let target = target(of: action)
        else {
            return .refused([noSuchMove(action)])
        }
        let guarded = row.guards.compactMap { $0.refusal(of: self, facts) }
        let refusals = (guarded + [orderRefusal(action, facts)].compactMap { $0 })
            .map { $0.placed(at: nil, subject: number.short) }
        return refusals.isEmpty ? .allowed(target) : .refused(refusals)
    }

    /// The checkup after an action; throws every reason why it may not be done.
    public func performing(
        _ action: CheckupAction,
        given facts: CheckupFacts,
    ) throws(DiagnosticList) -> Checkup {
        switch permit(action, facts) {
        case .refused(let reasons): throw DiagnosticList(reasons)
        case .allowed:
            guard let moved = moved(by: action, on: facts.day ?? facts.today)
            else { throw DiagnosticList([noSuchMove(action)]) }
            return moved
        }
    }

    /// The state that an action leads to, or nil where the table has no such move.
    func target(of action: CheckupAction) -> CheckupStatus? {
        switch CheckupTransition.row(status, action)?.target {
        case nil: nil
        case .status(let status): status
        case .beforeSuspension: suspendedFrom
        }
    }

    private func noSuchMove(_ action: CheckupAction) -> Diagnostic {
        let possible = Checkup.actions(in: status)
        let remedy =
            possible.isEmpty
            ? Message("checkup.notNow.remedy.none")
            : Message("checkup.notNow.remedy", ["actions": .message(Checkup.list(possible))])
        return Diagnostic(
            .error,
            subject: number.short,
            Message(
                "checkup.notNow",
                ["action": .message(action.name), "status": .message(status.name)],
            ),
            remedy: remedy,
        )
    }

    private static func list(_ actions: [CheckupAction]) -> Message {
        let names = actions.map(\.name)
        return names.dropFirst().reduce(names.first ?? Message("checkup.list.none")) { list, name in
            Message("checkup.list.and", ["first": .message(list), "second": .message(name)])
        }
    }
}

extension CheckupStatus {
    /// The state's name.
    public var name: Message { Message("checkup.status." + rawValue) }
}

extension CheckupAction {
    /// The action's name.
    public var name: Message { Message("checkup.action." + rawValue) }
}

extension CheckupTransition {
    /// The row for a state and an action, if the table has one.
    public static func row(_ status: CheckupStatus, _ action: CheckupAction) -> CheckupTransition? {
        table.first { $0.from == status && $0.action == action }
    }
}
