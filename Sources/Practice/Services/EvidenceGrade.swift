public import Diagnostics

/// What shows an amount of loss, the strongest first 证据等级.
public enum EvidenceGrade: String, CaseIterable, Codable, Sendable {
    /// A judgment, award or mediation document 裁判调解文书.
    case judgment
    /// A voucher of payment 付款凭证.
    case paymentVoucher = "payment_voucher"
    /// A contract amended on the advice 修改后的合同.
    case amendedContract = "amended_contract"
    /// The lawyer's estimate 律师测算.
    case estimate

    /// Its name.
    public var name: Message { Message("service.grade.\(rawValue)") }
}
