/// How ids of one kind are written.
public enum IDForm: String, CaseIterable, Sendable {
    /// `D09`, `I01`.
    case checklist
    /// `D09-01`.
    case point
    /// `D09-01-F1`.
    case finding
    /// `D09-01-R1`.
    case recommendation
    /// `all_signed`.
    case name
    /// `82`, or `120-1` for 第一百二十条之一.
    case article
    /// Six digits, such as `500114`.
    case district
    /// Any id of a checklist, such as `D09`, `D09-01-F1` or `D09-01.all_signed`.
    case subject

    /// The form as a regular expression, for schemas.
    public var pattern: String {
        switch self {
        case .checklist: "^[A-Z][0-9]{2}$"
        case .point: "^[A-Z][0-9]{2}-[0-9]{2}$"
        case .finding: "^[A-Z][0-9]{2}-[0-9]{2}-F[0-9]{1,3}$"
        case .recommendation: "^[A-Z][0-9]{2}-[0-9]{2}-R[0-9]{1,3}$"
        case .name: "^[a-z][a-z0-9]*(_[a-z0-9]+)*$"
        case .article: "^[1-9][0-9]{0,4}(-[1-9][0-9]{0,2})?$"
        case .district: "^[0-9]{6}$"
        case .subject: "^[A-Z][0-9]{2}(-[0-9]{2}(-[FR][0-9]{1,3}|\\.[a-z][a-z0-9_]*)?)?$"
        }
    }

    /// An id of this form, for messages.
    public var example: String {
        switch self {
        case .checklist: "D09"
        case .point: "D09-01"
        case .finding: "D09-01-F1"
        case .recommendation: "D09-01-R1"
        case .name: "all_signed"
        case .article: "120-1"
        case .district: "500114"
        case .subject: "D09-01-F1"
        }
    }
}
