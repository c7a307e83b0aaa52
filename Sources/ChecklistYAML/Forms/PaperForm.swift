public import Diagnostics

/// A printed form of the workflow as its file declares it: its wording, and which records fill it.
public struct PaperForm: Hashable, Sendable {
    /// For whose eyes a form is; it decides which records may be printed on it.
    public enum Audience: String, CaseIterable, Sendable {
        /// The firm's own file.
        case firm
        /// The enterprise that is checked.
        case enterprise
        /// A justice bureau or a township office: totals, never a fact of the client.
        case bureau
        /// An authority to which the enterprise lets a request be passed on.
        case authority
    }

    /// A paper that the program has a layout of its own for.
    public enum Document: String, CaseIterable, Sendable {
        /// 重大风险即时告知书.
        case urgentNotice = "urgent_notice"
    }

    /// The id, as typed on the command line.
    public let id: String
    /// The place in the list of forms.
    public let order: Int
    /// What the paper is called.
    public let title: LocalizedText
    /// For whose eyes it is.
    public let audience: Audience
    /// 使用范围: who may use it and for what.
    public let use: LocalizedText
    /// Who signs at the foot of each page; nil where nobody does.
    public let signature: LocalizedText?
    /// Whether its pages are wider than high, for wide tables.
    public let isLandscape: Bool
    /// The paper that is printed in its place as PDF, where the record has what it needs.
    public let document: Document?
    /// What stands on it, from top to bottom.
    public let parts: [Part]
    /// Where it is declared.
    public let place: Place
}
