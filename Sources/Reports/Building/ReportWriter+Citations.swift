internal import Assessments
internal import Checklists
internal import Diagnostics

extension ReportWriter {
    /// The law of a finding: a line for each statute in one version, in the order of the checklist.
    func citations(_ finding: ReportedFinding) -> [HealthReport.Citation] {
        var lines: [HealthReport.Citation] = []
        var places: [HealthReport.Citation: Int] = [:]
        var numbers: [Set<ArticleNumber>] = []
        for citation in serving(finding) {
            let line = statuteLine(citation)
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

    /// 第十条、第八十二条第一款; Articles 10, 82(1).
    func articles(_ numbers: [ArticleNumber]) -> String {
        if numbers.count == 1 { return numbers[0].words(wording) }
        let words = numbers.map { language == .zh ? $0.words(wording) : $0.short }
        return wording.phrase("article.list", ["list": .text(listed(words))])
    }

    /// The citations of a finding that have a say on the base date: not of a law for acts yet to come.
    func serving(_ finding: ReportedFinding) -> [Citation] {
        let baseDate = material.assessment.baseDate
        var seen: Set<Citation> = []
        return finding.citations.filter { citation in
            let isToCome = citation.actsFrom.map { $0 > baseDate } ?? false
            return citation.serves(baseDate) && !isToCome && seen.insert(citation).inserted
        }
    }

    /// A citation but for its article.
    private func statuteLine(_ citation: Citation) -> HealthReport.Citation {
        let statute = material.library.statutes.statute(citation.statute)
        let version = version(of: statute, for: citation)
        return HealthReport.Citation(
            statute: StatuteNames.title(of: statute, citedAs: citation.statute, in: language),
            article: "",
            version: version.map { versionName($0.name) },
            effective: version.flatMap {
                $0.isEffectiveUnverified ? nil : $0.effective.description
            },
            actsWindow: actsWindow(citation),
            unverified: unverified(citation),
        )
    }

    /// The version in force on the day whose law the citation speaks of.
    func version(of statute: Statute?, for citation: Citation) -> StatuteVersion? {
        statute?.version(on: citation.lawDate(for: material.assessment.baseDate))
    }

    /// 2012年修正; as amended in 2012.
    ///
    /// The registry writes 2012修正.
    func versionName(_ name: String) -> String {
        guard let year = Int(name.prefix(4)) else { return name }
        let rest = name.dropFirst(4)
        let act = rest.hasPrefix("年") ? String(rest.dropFirst()) : String(rest)
        let key = ReportWriter.versionKeys.first { act.hasPrefix($0.act) }?.key ?? "version.other"
        return wording.phrase(key, ["year": .number(year), "act": .text(act)])
    }

    /// What the registry says was done to a statute, and the key of its words.
    private static let versionKeys: [(act: String, key: String)] = [
        ("修正", "version.amended"), ("第一次修正", "version.amended"),
        ("第二次修正", "version.amended"), ("修订", "version.revised"), ("公布", "version.issued"),
        ("通过", "version.adopted"),
    ]

    private func actsWindow(_ citation: Citation) -> String? {
        switch (citation.actsFrom, citation.actsBefore) {
        case (let from?, let before?):
            wording.phrase(
                "acts.between",
                ["from": .text(day(from)), "before": .text(day(before))],
            )
        case (let from?, nil): wording.phrase("acts.from", ["day": .text(day(from))])
        case (nil, let before?): wording.phrase("acts.before", ["day": .text(day(before))])
        case (nil, nil): nil
        }
    }

    private func unverified(_ citation: Citation) -> String? {
        guard let reason = citation.unverified?[language] else { return nil }
        return reason.isEmpty ? wording.phrase("citation.unread") : clause(reason)
    }
}
