/// As what a lawyer practises 执业类别; the digit in the licence says it.
public enum PracticeCategory: String, CaseIterable, Codable, Sendable {
    /// Full time 专职.
    case fullTime = "full_time"
    /// Part time 兼职.
    case partTime = "part_time"
    /// From Hong Kong 香港.
    case hongKong = "hong_kong"
    /// From Macao 澳门.
    case macao
    /// From Taiwan 台湾.
    case taiwan
    /// For a public body 公职.
    case publicBody = "public_body"
    /// For a company 公司.
    case company
    /// In legal aid 法律援助.
    case legalAid = "legal_aid"
    /// In the army 军队.
    case military

    /// The category that a licence number of the present layout tells.
    public init?(_ licence: PracticeLicence) {
        guard licence.holder == .lawyer, licence.number.isDigits(17),
            let digit = licence.number.dropFirst(9).first?.wholeNumberValue,
            PracticeCategory.allCases.indices.contains(digit - 1)
        else { return nil }
        self = PracticeCategory.allCases[digit - 1]
    }
}
