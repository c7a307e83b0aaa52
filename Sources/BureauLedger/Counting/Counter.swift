import Bureau

/// Turns what filings change into changes of the kept totals, within one transaction.
final class Counter {
    /// A change that fell into a locked month.
    struct Move: Hashable {
        let position: Int64
        let quantity: String
        let span: Cell.Span
        let belongsTo: Month
        let countsIn: Month
    }

    let connection: any LedgerConnection
    let district: DistrictCode
    let book: TallyBook
    /// The last month that is locked.
    var lockedThrough: Month?

    private(set) var cells: [Cell: Int64] = [:]
    private(set) var moves: [Move: Int64] = [:]
    var parties = EventGroups()
    var lawyerTerms = EventGroups()
    var lawyerMonths = LawyerMonths()

    init(
        _ connection: any LedgerConnection,
        _ district: DistrictCode,
        _ book: TallyBook,
        lockedThrough: Month?,
    ) {
        self.connection = connection
        self.district = district
        self.book = book
        self.lockedThrough = lockedThrough
    }

    /// Counts what a filing changed; says whether any of it fell into a locked month.
    func post(_ posting: Posting) -> Bool {
        var change: [Cell: Int64] = [:]
        postAlone(posting, &change)
        postParties(posting, &change)
        postLawyerTerms(posting, &change)
        postLawyers(posting, &change)
        return keep(change, of: posting.position)
    }

    private func postAlone(_ posting: Posting, _ change: inout [Cell: Int64]) {
        for (sign, events) in [(Int64(-1), posting.removed), (1, posting.added)] {
            for event in events.map(\.event) {
                for tally in book.alone[event.kind] ?? [] {
                    for (cell, count) in tally.cells(of: [event]) {
                        change[cell, default: 0] += sign * count
                    }
                }
            }
        }
    }

    private func postParties(_ posting: Posting, _ change: inout [Cell: Int64]) {
        let touched = posting.changed.filter { book.parties[$0.event.kind] != nil }
        for key in Set(touched.map(\.event.countedAs)) {
            let group = parties.change(key, by: posting) { event in
                event.event.countedAs == key && book.parties[event.event.kind] != nil
            }
            post(
                group.before.map(\.event),
                group.after.map(\.event),
                group.changed.map(\.event),
                book.parties,
                &change,
            )
        }
    }

    private func postLawyerTerms(_ posting: Posting, _ change: inout [Cell: Int64]) {
        let touched = posting.changed.filter { book.lawyerTerms[$0.event.kind] != nil }
        for licence in Set(touched.flatMap { $0.event.words[.lawyer] ?? [] }) {
            let group = lawyerTerms.change(licence, by: posting) { event in
                book.lawyerTerms[event.event.kind] != nil
                    && event.event.words[.lawyer]?.contains(licence) ?? false
            }
            post(
                group.before.map { $0.event.naming(licence) },
                group.after.map { $0.event.naming(licence) },
                group.changed.map { $0.event.naming(licence) },
                book.lawyerTerms,
                &change,
            )
        }
    }

    private func post(
        _ before: [CountedEvent],
        _ after: [CountedEvent],
        _ changed: [CountedEvent],
        _ rules: TallyBook.Rules,
        _ change: inout [Cell: Int64],
    ) {
        var done: Set<String> = []
        for kind in Set(changed.map(\.kind)) {
            for tally in rules[kind] ?? [] where done.insert(tally.quantity.id).inserted {
                change.merge(tally.change(from: before, to: after, by: changed)) { $0 + $1 }
            }
        }
    }

    private func postLawyers(_ posting: Posting, _ change: inout [Cell: Int64]) {
        for (sign, events) in [(Int64(-1), posting.removed), (1, posting.added)] {
            for event in events.map(\.event) {
                for tally in book.lawyers[event.kind] ?? [] {
                    lawyerMonths.add(sign, event, under: tally, to: &change)
                }
            }
        }
    }

    private func keep(_ change: [Cell: Int64], of position: Int64) -> Bool {
        var hasMoved = false
        for (cell, count) in change where count != 0 {
            guard let lockedThrough, cell.month <= lockedThrough else {
                cells[cell, default: 0] += count
                continue
            }
            hasMoved = true
            let open = lockedThrough.adding(1)
            cells[cell.moved(to: open), default: 0] += count
            let move = Move(
                position: position,
                quantity: cell.quantity,
                span: cell.span,
                belongsTo: cell.month,
                countsIn: open,
            )
            // What moves between words alone is noted with a change of nothing.
            moves[move, default: 0] += cell.breakdown == nil ? count : 0
        }
        return hasMoved
    }
}

extension Cell {
    /// The same place in another month.
    fileprivate func moved(to month: Month) -> Cell {
        Cell(quantity: quantity, span: span, breakdown: breakdown, word: word, month: month)
    }
}
