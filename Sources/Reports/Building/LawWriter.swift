internal import Checklists
internal import Diagnostics

/// Writes citations; remembers the editions and numbers that it has written, for points cite the same again.
struct LawWriter {
    let wording: Wording
    let registry: StatuteRegistry
    let baseDate: CalendarDate
    private var editions: [EditionKey: Edition] = [:]
    private var words: [ArticleNumber: String] = [:]

    private struct EditionKey: Hashable {
        let statute: String
        let lawDate: CalendarDate
    }

    init(wording: Wording, registry: StatuteRegistry, baseDate: CalendarDate) {
        self.wording = wording
        self.registry = registry
        self.baseDate = baseDate
    }

    /// The citations that have a say on the base date: not of a law for acts yet to come.
    func serving(_ citations: [Citation]) -> [Citation] {
        citations.filter { citation in
            let isToCome = citation.actsFrom.map { $0 > baseDate } ?? false
            return citation.serves(baseDate) && !isToCome
        }
    }

    /// A line for each statute in one version, in the order in which they first stand.
    mutating func lines(_ citations: [Citation]) -> [HealthReport.Citation] {
        var lines: [HealthReport.Citation] = []
        var places: [HealthReport.Citation: Int] = [:]
        var numbers: [Set<ArticleNumber>] = []
        for citation in serving(citations) {
            let line = line(citation)
            let place = places[line] ?? lines.count
            if place == lines.count {
                places[line] = place
                lines.append(line)
                numbers.append([])
            }
            numbers[place].insert(ArticleNumber(citation))
        }
        for index in lines.indices { lines[index].article = articles(numbers[index].sorted()) }
        return lines
    }

    /// The statute in the version in force on the day whose law a citation speaks of.
    mutating func edition(of citation: Citation) -> Edition {
        let lawDate = citation.lawDate(for: baseDate)
        let key = EditionKey(statute: citation.statute, lawDate: lawDate)
        if let known = editions[key] { return known }
        let statute = registry.statute(citation.statute)
        let edition = Edition(
            statute,
            citedAs: citation.statute,
            version: statute?.version(on: lawDate),
            wording: wording,
        )
        editions[key] = edition
        return edition
    }

    /// The statute and the version that a citation speaks of, where the registry knows both.
    func source(of citation: Citation) -> (statute: Statute, version: StatuteVersion)? {
        guard let statute = registry.statute(citation.statute),
            let version = statute.version(on: citation.lawDate(for: baseDate))
        else { return nil }
        return (statute, version)
    }

    /// A citation but for its article.
    private mutating func line(_ citation: Citation) -> HealthReport.Citation {
        let edition = edition(of: citation)
        return HealthReport.Citation(
            statute: edition.title,
            article: "",
            version: edition.version,
            effective: edition.effective?.description,
            actsWindow: actsWindow(citation),
            unverified: unverified(citation),
        )
    }

    /// 第十条、第八十二条第一款; Articles 10, 82(1).
    private mutating func articles(_ numbers: [ArticleNumber]) -> String {
        if numbers.count == 1 { return numbers[0].words(wording) }
        let list = numbers.map { number in
            guard wording.language == .zh else { return number.short }
            if let known = words[number] { return known }
            let written = number.words(wording)
            words[number] = written
            return written
        }
        let joined = list.joined(separator: wording.phrase("names.separator"))
        return wording.phrase("article.list", ["list": .text(joined)])
    }
}

extension LawWriter {
    private func day(_ date: CalendarDate) -> Message.Argument {
        .text(wording.day(date.description))
    }

    /// The acts that it governs, where the law changed.
    private func actsWindow(_ citation: Citation) -> String? {
        switch (citation.actsFrom, citation.actsBefore) {
        case (let from?, let before?):
            wording.phrase("acts.between", ["from": day(from), "before": day(before)])
        case (let from?, nil): wording.phrase("acts.from", ["day": day(from)])
        case (nil, let before?): wording.phrase("acts.before", ["day": day(before)])
        case (nil, nil): nil
        }
    }

    private func unverified(_ citation: Citation) -> String? {
        guard let reason = citation.unverified?[wording.language] else { return nil }
        return reason.isEmpty ? wording.phrase("citation.unread") : reason.clause
    }
}
