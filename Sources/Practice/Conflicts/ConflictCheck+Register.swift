import Checklists
public import Diagnostics

extension ConflictCheck: RegisterRecord {
    /// Where a check stands.
    public enum Status: String, CaseIterable, Codable, Sendable {
        /// A lawyer must still judge a hit 待判断.
        case open
        /// Nothing stands in the way 无冲突.
        case clear
        /// A conflict that may be waived 可豁免.
        case waivable
        /// The parties have waived it 已豁免.
        case waived
        /// A conflict that cannot be waived 不可豁免.
        case absolute

        /// Its name.
        public var name: Message { Message("conflict.status." + rawValue) }
    }

    /// The register of conflict checks.
    public static let register = Register.conflictChecks

    /// Where it stands.
    public var status: Status {
        switch result {
        case nil: .open
        case .clear: .clear
        case .waivable: waiver == nil ? .waivable : .waived
        case .absolute: .absolute
        }
    }

    /// Found by its number and by what it is for.
    public var line: RecordLine {
        RecordLine(
            title: title,
            number: number.short,
            aliases: [number.description],
            status: status.rawValue,
            day: on,
            party: enterprise,
            people: [searchedBy],
        )
    }
}
