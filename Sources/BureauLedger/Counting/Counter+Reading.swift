import Bureau
import Practice

extension Counter {
    /// Reads what decides how postings count, as it stood before a position in the order of arrival.
    func prepare(for postings: [Posting], before position: Int64) throws {
        let changed = postings.flatMap(\.changed)
        try prepareParties(changed, position)
        try prepareLawyerTerms(changed, position)
        try prepareLawyerMonths(changed)
    }

    private func prepareParties(_ changed: [StandingEvent], _ position: Int64) throws {
        let keys = changed.filter { book.parties[$0.event.kind] != nil }.map(\.event.countedAs)
        let missing = parties.missing(Set(keys))
        let events = try standing(missing, of: book.parties, before: position) { some in
            "e.counted_as IN (\(some))"
        }
        parties.take(events, for: missing) { [$0.event.countedAs] }
    }

    private func prepareLawyerTerms(_ changed: [StandingEvent], _ position: Int64) throws {
        let keys = changed.filter { book.lawyerTerms[$0.event.kind] != nil }
            .flatMap { $0.event.words[.lawyer] ?? [] }
        let missing = lawyerTerms.missing(Set(keys))
        let events = try standing(missing, of: book.lawyerTerms, before: position) { some in
            """
            EXISTS (
                SELECT 1 FROM event_lawyers l
                WHERE l.district = e.district AND l.position = e.position AND l.licence IN (\(some))
            )
            """
        }
        lawyerTerms.take(events, for: missing) { $0.event.words[.lawyer] ?? [] }
    }

    private func standing(
        _ keys: [LedgerValue],
        of rules: TallyBook.Rules,
        before position: Int64,
        where condition: (String) -> String,
    ) throws -> [StandingEvent] {
        let kinds = rules.keys.map(\.rawValue).sorted().map { LedgerValue.text($0) }
        return try connection.rows(forEach: keys) { statement, some in
            let district = statement.bind(.text(district.digits))
            let keys = condition(statement.bind(some))
            let kinds = statement.bind(kinds)
            let before = statement.bind(.integer(position))
            return """
                SELECT \(StandingEvent.selected) FROM events e
                WHERE e.district = \(district) AND \(keys) AND e.kind IN (\(kinds))
                AND e.position < \(before)
                AND (e.replaced_by IS NULL OR e.replaced_by >= \(before))
                """
        }.map { try StandingEvent($0) }
    }

    private func prepareLawyerMonths(_ changed: [StandingEvent]) throws {
        var licences: Set<String> = []
        var months: [Month] = []
        for event in changed.map(\.event) {
            for tally in book.lawyers[event.kind] ?? [] {
                guard let counted = tally.months(of: event) else { continue }
                licences.formUnion(event.words[.lawyer] ?? [])
                months.append(counted.first)
            }
        }
        guard let first = months.min(), let last = months.max() else { return }
        let keys = licences.sorted().map { LedgerValue.text($0) }
        let rows = try connection.rows(forEach: keys) { statement, some in
            let district = statement.bind(.text(district.digits))
            let keys = statement.bind(some)
            let first = statement.bind(LedgerValue(first.yearStart))
            let last = statement.bind(LedgerValue(last.yearStart.adding(11)))
            return """
                SELECT licence, month, later, quantity, breakdown, word, events
                FROM lawyer_months
                WHERE district = \(district) AND licence IN (\(keys))
                AND month BETWEEN \(first) AND \(last)
                """
        }
        for values in rows {
            var row = LedgerRow(values)
            let licence = try row.text()
            let months = CountedMonths(try row.month(), try row.month())
            let place = LawyerMonths.Place(
                series: LawyerMonths.Series(
                    quantity: try row.text(),
                    licence: licence,
                    breakdown: Breakdown(rawValue: try row.text()),
                    word: try row.text(),
                ),
                months: months,
            )
            lawyerMonths.take(try row.integer(), place)
        }
    }
}
