import Diagnostics

/// Every citation against the registry of statutes, by the law of its time.
enum CitationRule {
    /// How long before it takes effect a new version is announced, in days.
    static let notice = 180

    static func diagnostics(
        _ checklist: Checklist,
        _ registry: StatuteRegistry,
        place: (String) -> Place?,
    ) -> [Diagnostic] {
        var found: [Diagnostic] = []
        var announced: Set<String> = []
        var unverified: [Citation] = []
        for point in checklist.points {
            for citation in point.citations {
                if citation.unverified != nil { unverified.append(citation) }
                let position = citation.place ?? place(point.id.text)
                guard let statute = registry.statute(citation.statute) else {
                    found.append(
                        unknown(citation, registry).placed(at: position, subject: point.id.text)
                    )
                    continue
                }
                let problem = self.problem(of: citation, in: statute, on: checklist.verifiedOn)
                let change =
                    announced.contains(statute.shortTitle)
                    ? nil : self.change(of: citation, in: statute, after: checklist.verifiedOn)
                if change != nil { announced.insert(statute.shortTitle) }
                found += [problem, change].compactMap {
                    $0?.placed(at: position, subject: point.id.text)
                }
            }
        }
        if let first = unverified.first {
            found.append(note(on: unverified.count, first.place, checklist))
        }
        return found
    }

    private static func unknown(_ citation: Citation, _ registry: StatuteRegistry) -> Diagnostic {
        let nearest = NearestName.of(citation.statute, among: registry.names)
        return Diagnostic(
            .error,
            Message("citation.unknownStatute", ["statute": .text(citation.statute)]),
            remedy: nearest.map { Message("expression.didYouMean", ["name": .text($0)]) }
                ?? Message("citation.unknownStatute.remedy"),
        )
    }

    /// The base date nearest to a day that a citation serves.
    private static func baseDate(of citation: Citation, near day: CalendarDate) -> CalendarDate {
        if let since = citation.since, day < since { return since }
        if let until = citation.until, day > until { return until }
        return day
    }

    private static func problem(
        of citation: Citation,
        in statute: Statute,
        on day: CalendarDate,
    ) -> Diagnostic? {
        let date = citation.lawDate(for: baseDate(of: citation, near: day))
        guard let version = statute.version(on: date) else {
            return Diagnostic(
                .error,
                Message(
                    "citation.notInForce",
                    ["statute": .text(statute.shortTitle), "date": .text(date.description)],
                ),
                remedy: Message("citation.notInForce.remedy"),
            )
        }
        guard let articles = version.articles else { return nil }
        let arguments: [String: Message.Argument] = [
            "statute": .text(statute.shortTitle), "version": .text(version.name),
            "article": .text(citation.article),
        ]
        guard let paragraphs = articles.paragraphs(of: citation.article) else {
            return Diagnostic(
                .error,
                Message("citation.noSuchArticle", arguments),
                remedy: Message(
                    "citation.noSuchArticle.remedy",
                    ["last": .number(articles.lastArticle)],
                ),
            )
        }
        guard let paragraph = citation.paragraph, !(1...max(1, paragraphs)).contains(paragraph)
        else { return nil }
        return Diagnostic(
            .error,
            Message(
                "citation.noSuchParagraph",
                arguments.merging(["paragraph": .number(paragraph)]) { $1 },
            ),
            remedy: Message("citation.noSuchParagraph.remedy", ["count": .number(paragraphs)]),
        )
    }

    /// A new version, or the end of the statute, that comes soon and that the citation does not provide for.
    private static func change(
        of citation: Citation,
        in statute: Statute,
        after day: CalendarDate,
    ) -> Diagnostic? {
        guard citation.until == nil, citation.actsBefore == nil, citation.serves(day),
            let limit = day.adding(days: notice)
        else { return nil }
        if let next = statute.successor(after: day), next.effective <= limit {
            return Diagnostic(
                .warning,
                Message(
                    "citation.successor",
                    [
                        "statute": .text(statute.shortTitle), "version": .text(next.name),
                        "date": .text(next.effective.description),
                    ],
                ),
                remedy: Message("citation.successor.remedy"),
            )
        }
        guard let repealed = statute.version(on: day)?.repealed, repealed <= limit else {
            return nil
        }
        return Diagnostic(
            .warning,
            Message(
                "citation.repealed",
                ["statute": .text(statute.shortTitle), "date": .text(repealed.description)],
            ),
            remedy: Message("citation.successor.remedy"),
        )
    }

    private static func note(on count: Int, _ place: Place?, _ checklist: Checklist) -> Diagnostic {
        Diagnostic(
            .note,
            at: place,
            subject: checklist.id.text,
            Message("citation.unverified", ["count": .number(count)]),
            remedy: Message("citation.unverified.remedy"),
        )
    }
}
