/// What a party is to a matter of the firm or to one of its clients.
public enum PartyRole: String, CaseIterable, Codable, Sendable {
    /// The client, a retained one among them.
    case client
    /// An enterprise that the firm checks or has checked.
    case checked
    /// The other side.
    case counterparty
    /// The legal representative or person in charge.
    case legalRepresentative = "legal_representative"
    /// A shareholder or partner.
    case shareholder
    /// The actual controller.
    case controller
    /// A company under the same control.
    case affiliate
    /// A near relative of a person in charge.
    case relative
    /// A creditor 债权人.
    case creditor
    /// A competitor 竞争对手.
    case competitor
    /// An employee in dispute 有争议的员工.
    case employee
    /// An authority that supervises or inspects 监管部门.
    case regulator
}
