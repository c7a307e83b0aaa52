public import Checklists

/// An industry row of the statistical method of 2017 (国统字〔2017〕213号).
public enum SizeRow: String, CaseIterable, Codable, Sendable {
    /// Farming, forestry, livestock and fishery 农林牧渔业.
    case agriculture
    /// Mining, manufacturing, power, gas and water 工业.
    case industry
    /// Construction 建筑业.
    case construction
    /// Wholesale 批发业.
    case wholesale
    /// Retail 零售业.
    case retail
    /// Transport without railways, with handling and agencies 交通运输业.
    case transport
    /// Warehousing 仓储业.
    case warehousing
    /// Post and courier 邮政业.
    case post
    /// Lodging 住宿业.
    case lodging
    /// Catering 餐饮业.
    case catering
    /// Telecommunications, broadcasting and internet 信息传输业.
    case telecommunications
    /// Software and IT services 软件和信息技术服务业.
    case software
    /// Real-estate development 房地产开发经营.
    case propertyDevelopment = "property_development"
    /// Property management 物业管理.
    case propertyManagement = "property_management"
    /// Leasing and business services 租赁和商务服务业.
    case businessServices = "business_services"
    /// Every other covered industry 其他未列明行业.
    case other
}

extension SizeRow {
    /// What the method says of an industry.
    public enum Match: Hashable, Sendable {
        /// The industry belongs to a row.
        case row(SizeRow)
        /// The method leaves the industry out.
        case notCovered
        /// The code is too coarse: its finer codes belong to different rows.
        case tooCoarse
    }

    /// The row of an industry, by the longest code in the table that it is within.
    public static func match(_ industry: IndustryCode) -> Match {
        for length in [4, 3, 1] {
            if let match = matches[String(industry.text.prefix(length))] { return match }
        }
        return .notCovered
    }

    /// Codes of GB/T 4754-2017 by their first 4, 3 or 1 characters; the longest one counts.
    private static let matches: [String: Match] = [
        "A": .row(.agriculture), "B": .row(.industry), "C": .row(.industry), "D": .row(.industry),
        "E": .row(.construction),
        "F": .tooCoarse, "F51": .row(.wholesale), "F52": .row(.retail),
        "G": .tooCoarse, "G53": .notCovered, "G54": .row(.transport), "G55": .row(.transport),
        "G56": .row(.transport), "G57": .row(.transport), "G58": .row(.transport),
        "G59": .row(.warehousing), "G591": .row(.transport), "G60": .row(.post),
        "H": .tooCoarse, "H61": .row(.lodging), "H62": .row(.catering),
        "I": .tooCoarse, "I63": .row(.telecommunications), "I64": .row(.telecommunications),
        "I65": .row(.software),
        "J": .notCovered,
        "K": .tooCoarse, "K70": .tooCoarse, "K701": .row(.propertyDevelopment),
        "K702": .row(.propertyManagement), "K703": .row(.other), "K704": .notCovered,
        "K709": .row(.other),
        "L": .row(.businessServices), "M": .row(.other), "N": .row(.other), "O": .row(.other),
        "P": .notCovered,
        "Q": .tooCoarse, "Q83": .notCovered, "Q84": .row(.other),
        "R": .row(.other), "S": .notCovered, "T": .notCovered,
    ]
}
