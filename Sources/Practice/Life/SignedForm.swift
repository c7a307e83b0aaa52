public import Checklists
public import Diagnostics

/// When a form was signed, and by whom; of a receipt or notice also how it came to the enterprise.
public struct SignedForm: Hashable, Sendable {
    /// The form.
    public let form: CheckupForm
    /// The day.
    public let on: CalendarDate
    /// Who signed, or received it.
    public let by: String?
    /// How it was handed over, where it was.
    public let mode: HandoverMode?

    /// Records a form; throws when the name is too long or not one line.
    public init(
        _ form: CheckupForm,
        on: CalendarDate,
        by: String? = nil,
        mode: HandoverMode? = nil,
    ) throws(Diagnostic) {
        self.form = form
        self.on = on
        self.by = try CheckedText.optional(by, field: "signer")
        self.mode = mode
    }
}

extension SignedForm: Codable {
    /// Decodes it, under the same checks as when it is created.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        try self.init(
            try container.decode(CheckupForm.self, forKey: .form),
            on: try container.decode(CalendarDate.self, forKey: .on),
            by: try container.decodeIfPresent(String.self, forKey: .by),
            mode: try container.decodeIfPresent(HandoverMode.self, forKey: .mode),
        )
    }
}

extension Checkup {
    /// Why the day of a form contradicts the order of the workflow, or nil when it does not.
    public func refusal(of form: SignedForm, today: CalendarDate) -> Diagnostic? {
        let arguments: [String: Message.Argument] = [
            "form": .message(form.form.name), "date": .text(form.on.description),
        ]
        if form.on > today { return Diagnostic.refusal("guard.form.future", arguments) }
        if form.form == .receipt, CheckupStatus.beforeReport.contains(status), days[.issue] == nil {
            return Diagnostic.refusal("guard.form.notIssued", arguments)
        }
        guard let (action, day) = predecessor(of: form.form), form.on < day else { return nil }
        let more: [String: Message.Argument] = [
            "last": .message(action.name), "on": .text(day.description),
        ]
        return Diagnostic.refusal(
            "guard.form.early",
            arguments.merging(more) { first, _ in first },
        )
    }

    /// What must have been done before a form can be signed, where its day is on record.
    private func predecessor(of form: CheckupForm) -> (CheckupAction, CalendarDate)? {
        let actions: [CheckupAction] =
            switch form {
            case .agreement, .confidentiality, .consent: [.waiveConflict, .clearConflict]
            case .waiver: [.checkConflicts]
            case .receipt: [.issue]
            case .factConfirmation, .urgentNotice: [.visit, .start]
            case .stopNotice: [.terminate, .suspend]
            case .application, .outsideReviewer, .paperReturn, .satisfaction: []
            }
        return actions.lazy.compactMap { action in self.days[action].map { (action, $0) } }.first
    }
}
