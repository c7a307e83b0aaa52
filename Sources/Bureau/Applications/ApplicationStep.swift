public import Diagnostics
public import Practice

/// A step of an application at the bureau, in the order in which they follow each other.
public enum ApplicationStep: String, CaseIterable, Codable, CodingKeyRepresentable, Sendable {
    /// The bureau accepts the application, or puts it off with a reason 受理.
    case accept
    /// The bureau recommends firms 推荐.
    case recommend
    /// The enterprise chooses one of them 选定.
    case choose
    /// The firm says whether it can take the work 答复.
    case answer
    /// The firm gets in touch with the enterprise 首次联系.
    case contact
    /// The lawyers are on site 上门.
    case onSite = "on_site"
    /// The report is handed over 出具报告.
    case report

    /// Its name.
    public var name: Message { Message("bureau.step.\(rawValue)") }

    /// The working days within which it is due, unless the bureau sets others; none means the same day.
    public var usualLimit: Int {
        switch self {
        case .recommend: 0
        case .accept: 1
        case .answer: 2
        case .choose, .contact: 3
        case .onSite: 10
        case .report: 20
        }
    }

    /// What the list of deadlines calls it.
    public var deadline: DeadlineKind {
        switch self {
        case .accept: .applicationAccept
        case .recommend: .applicationRecommend
        case .choose: .applicationChoose
        case .answer: .applicationAnswer
        case .contact: .applicationContact
        case .onSite: .applicationOnSite
        case .report: .applicationReport
        }
    }
}
