public import Checklists

extension CalendarDate {
    /// Reads a day as people write it: `2026-05-06`, `2026/5/6`, `2026.5.6`, `2026年5月6日` or `20260506`, in full or half width.
    public init?(written text: String) {
        let half = CheckedText.trimmed(text.halfWidth)
        if let day = CalendarDate(half.prefix(10)), CalendarDate.isMidnight(half.dropFirst(10)) {
            self = day
            return
        }
        let parts = half.split(whereSeparator: { !($0.isASCII && $0.isNumber) }).map(String.init)
        let separators = Set(half.filter { !($0.isASCII && $0.isNumber) })
        let isSeparated = separators.isSubset(of: ["-", "/", ".", " ", "年", "月", "日"])
        if isSeparated, parts.count == 3, parts[0].count == 4 {
            self.init(parts[0], parts[1], parts[2])
        } else if half.isDigits(8) {
            self.init(half.prefix(4), half.dropFirst(4).prefix(2), half.dropFirst(6))
        } else {
            return nil
        }
    }

    /// Whether what stands behind a day is nothing, or midnight.
    private static func isMidnight(_ rest: Substring) -> Bool {
        rest.allSatisfy { "T 0:.".contains($0) }
    }

    private init?(
        _ year: some StringProtocol,
        _ month: some StringProtocol,
        _ day: some StringProtocol,
    ) {
        guard let year = Int(year), let month = Int(month), let day = Int(day) else { return nil }
        self.init(year: year, month: month, day: day)
    }
}
