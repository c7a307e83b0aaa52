public import Diagnostics

/// What inspectors look at in a firm 抽查事项.
public enum InspectedItem: String, CaseIterable, Codable, CodingKeyRepresentable, Sendable {
    /// The practising licence 执业许可证.
    case licence
    /// The rules on conflicts of interest, and the records of checks 利益冲突制度与记录.
    case conflicts
    /// Matters taken on and fees charged by the firm alone, with invoices 统一收案收费、发票.
    case fees
    /// Contracts with clients 委托合同.
    case contracts
    /// Files, by sample 卷宗抽查.
    case files
    /// The book of complaints 投诉台账.
    case complaints
    /// Social insurance of the staff 社会保险.
    case insurance
    /// What must be displayed 公示.
    case display

    /// Its name.
    public var name: Message { Message("bureau.item.\(rawValue)") }

    /// What an item came to.
    public enum Finding: String, CaseIterable, Codable, Sendable {
        /// Nothing amiss 未发现问题.
        case sound
        /// Something amiss 发现问题.
        case amiss
        /// Not looked at 未查.
        case skipped

        /// Its name.
        public var name: Message { Message("bureau.itemFinding.\(rawValue)") }
    }
}
