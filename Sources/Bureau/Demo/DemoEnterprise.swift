public import Practice

/// An invented private enterprise of the demonstration.
public struct DemoEnterprise: Hashable, Sendable {
    /// The enterprise's code.
    public let code: CreditCode
    /// The name, which says that it is invented.
    public let name: String
    /// The word and the name of its place.
    public let place: FiledCode
    /// The name of its place.
    public let placeName: String
    /// The class of its industry.
    public let industry: String
    /// The section of its industry.
    public let section: FiledCode
    /// The size for statistics.
    public let size: SizeClass
    /// The place in the list of firms of the firm that serves it.
    let firm: Int
}

extension DemoEnterprise {
    private static let words = [
        "青禾", "云岭", "丰谷", "锦程", "瑞林", "宏岳", "清泉", "映山", "恒土", "广汇溪",
        "晨曦坝", "百川岩", "松柏里", "禾嘉", "凌江", "朝阳坡", "石峡", "蓝屿", "同舟湾",
    ]
    private static let trades: [(name: String, industry: String, section: String)] = [
        ("农业开发", "0111", "a"), ("生猪养殖", "0313", "a"), ("茶叶", "1530", "c"),
        ("食品", "1391", "c"), ("建材", "3021", "c"), ("丝绸", "1741", "c"),
        ("机械", "3489", "c"), ("建设工程", "4710", "e"), ("装饰", "5011", "e"),
        ("商贸", "5211", "f"), ("物流", "5430", "g"), ("餐饮", "6210", "h"),
        ("文化旅游", "7291", "l"), ("科技", "6513", "i"), ("物业服务", "7020", "k"),
        ("劳务", "7264", "l"),
    ]

    /// The enterprises of the district, the largest places with the most of them.
    static func all(firms: Int, _ random: inout DemoRandom) throws -> [DemoEnterprise] {
        var all: [DemoEnterprise] = []
        for (index, word) in words.enumerated() {
            for (other, trade) in trades.enumerated() {
                let isTown = random.below(100) < 62
                let place =
                    DemoPlaces.all[isTown ? random.below(6) : random.below(DemoPlaces.all.count)]
                all.append(
                    DemoEnterprise(
                        code: try DemoDistrict.code(
                            "9150011400",
                            number: (other * words.count + index) * 7 + 11,
                        ),
                        name: "重庆黔江\(word)\(trade.name)有限公司（虚构）",
                        place: try FiledCode(place.code),
                        placeName: place.name,
                        industry: trade.industry,
                        section: try FiledCode(trade.section),
                        size: size(random.below(100)),
                        firm: min(random.below(firms), random.below(firms)),
                    )
                )
            }
        }
        return all
    }

    private static func size(_ draw: Int) -> SizeClass {
        switch draw {
        case 0..<2: .large
        case 2..<12: .medium
        case 12..<58: .small
        default: .micro
        }
    }
}
