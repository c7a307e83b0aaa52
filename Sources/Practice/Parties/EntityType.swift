/// The legal form of an enterprise, by the ids of the profile form.
public enum EntityType: String, CaseIterable, Codable, Sendable {
    /// Limited liability company 有限责任公司.
    case limitedCompany = "limited_company"
    /// Joint stock company 股份有限公司.
    case jointStockCompany = "joint_stock_company"
    /// Sole proprietorship enterprise 个人独资企业.
    case soleProprietorship = "sole_proprietorship"
    /// Partnership 合伙企业.
    case partnership
    /// Individual business 个体工商户.
    case individualBusiness = "individual_business"
    /// Farmers' cooperative 农民专业合作社.
    case cooperative
    /// Branch 分支机构.
    case branch
    /// Any other form.
    case other
}
