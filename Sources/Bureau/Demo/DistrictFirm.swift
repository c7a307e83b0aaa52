public import Practice

/// An invented law firm of the demonstration, with the licences of its lawyers.
public struct DistrictFirm: Hashable, Sendable {
    /// The firm's code.
    public let code: CreditCode
    /// The firm's name, which says that it is invented.
    public let name: String
    /// The licences of its lawyers.
    public let lawyers: [FiledLicence]
}

extension DistrictFirm {
    private static let names = [
        "武陵", "芙蓉", "官渡", "仰头", "蒲花", "观音岩", "三塘", "八面", "神龟",
    ]
    private static let sizes = [16, 13, 11, 9, 8, 7, 6, 5, 5]

    /// The firms of the district.
    static func all() throws -> [DistrictFirm] {
        try zip(names, sizes).enumerated().map { index, firm in
            DistrictFirm(
                code: try DemoDistrict.code("3150000000009", number: index + 1),
                name: "重庆\(firm.0)示例律师事务所（虚构）",
                lawyers: try (1...firm.1).map { lawyer in
                    try FiledLicence(
                        "15001\(2008 + (index + lawyer) % 14)1\(lawyer % 2)9"
                            + DemoDistrict.digits(index * 100 + lawyer, 5)
                    )
                },
            )
        }
    }
}
