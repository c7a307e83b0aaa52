public import Checklists
public import Practice

/// The forms of a checkup that its guards ask for: conflict check, agreement, consents.
public struct CheckupPapers: Hashable, Sendable {
    /// What the conflict check found; nil while there was none.
    public var conflict: ConflictResult?
    /// The check that says so; nil when it was declared by hand.
    public var conflictCheck: ConflictCheck.ID?
    /// The forms that both sides have signed.
    public var signed: Set<CheckupForm>
    /// The day on which changes of the law since the base date were looked at.
    public var lawCheckedOn: CalendarDate?
    /// When the forms were signed and by whom, where that is on record; one for a form.
    public private(set) var forms: [SignedForm] = []
    /// The notices of urgent risks that were handed over, oldest first.
    public var warnings: [WarningReceipt] = []

    /// Creates the record.
    public init(
        conflict: ConflictResult? = nil,
        conflictCheck: ConflictCheck.ID? = nil,
        signed: Set<CheckupForm> = [],
        lawCheckedOn: CalendarDate? = nil,
    ) {
        self.conflict = conflict
        self.conflictCheck = conflictCheck
        self.signed = signed
        self.lawCheckedOn = lawCheckedOn
    }

    /// Records that a form is signed, with when and by whom.
    public mutating func sign(_ form: SignedForm) {
        forms.removeAll { $0.form == form.form }
        forms.append(form)
        signed.insert(form.form)
    }

    /// Takes forms back that no longer hold, such as a waiver after the parties have changed.
    public mutating func void(_ void: Set<CheckupForm>) {
        forms.removeAll { void.contains($0.form) }
        signed.subtract(void)
    }

    /// When a form was signed and by whom, where that is on record.
    public func details(of form: CheckupForm) -> SignedForm? { forms.first { $0.form == form } }
}

extension CheckupPapers: Codable {
    private enum CodingKeys: String, CodingKey {
        case conflict
        case conflictCheck
        case signed
        case lawCheckedOn
        case forms
        case warnings
    }

    /// Decodes the record; earlier versions have no days of signing.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        conflict = try container.decodeIfPresent(ConflictResult.self, forKey: .conflict)
        conflictCheck = try container.decodeIfPresent(
            ConflictCheck.ID.self,
            forKey: .conflictCheck,
        )
        signed = try container.decode(Set<CheckupForm>.self, forKey: .signed)
        lawCheckedOn = try container.decodeIfPresent(CalendarDate.self, forKey: .lawCheckedOn)
        forms = try container.decodeIfPresent([SignedForm].self, forKey: .forms) ?? []
        warnings = try container.decodeIfPresent([WarningReceipt].self, forKey: .warnings) ?? []
    }
}
