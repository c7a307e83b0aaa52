extension PrintedDocument {
    /// The start of its day in Shanghai, in seconds since 1970; a day that cannot be read counts as 2000-01-01.
    var secondsSince1970: Int {
        let parts = day.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 3, (1...12).contains(parts[1]), (1...31).contains(parts[2]),
            (1970...9999).contains(parts[0])
        else { return 946_656_000 }
        return PrintedDocument.daysSince1970(parts[0], parts[1], parts[2]) * 86_400 - 8 * 3_600
    }

    /// Days from 1970-01-01 in the Gregorian calendar, years counted from March.
    private static func daysSince1970(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let marchYear = month > 2 ? year : year - 1
        let era = marchYear / 400
        let yearOfEra = marchYear % 400
        let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }
}
