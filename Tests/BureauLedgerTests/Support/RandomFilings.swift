import Bureau
import BureauLedger
import Checklists
import Foundation
import Practice

/// Filings of two firms as they may come: with corrections and withdrawals, over few subjects and enterprises.
struct RandomFilings {
    var random: SeededGenerator
    private var pens = [FirmPen(1), FirmPen(2)]
    private var said: [(firm: Int, filing: Filing)] = []

    init(seed: Int) { random = SeededGenerator(seed: seed) }

    /// The next filing of one of the firms.
    mutating func next() throws -> ReceivedFiling {
        let firm = Int.random(in: 0...1, using: &random)
        let own = said.filter { $0.firm == firm }.map(\.filing)
        var corrects: FiledID?
        var content = try FilingContent.event(event())
        if let earlier = own.randomElement(using: &random) {
            if random.happens(onceIn: 6) {
                corrects = earlier.id
            } else if random.happens(onceIn: 7), case .event(let event) = earlier.content {
                content = .withdrawn(event.kind, event.subject)
            }
        }
        if random.happens(onceIn: 9) { content = .levels(try levels()) }
        let message = try pens[firm].write(content, corrects: corrects)
        if let filing = message.filing { said.append((firm, filing)) }
        return message
    }

    private mutating func levels() throws -> PooledLevels {
        let words = try ["d01", "d02"].flatMap { domain in
            try ["red", "blue"].map { (try FiledCode(domain), try FiledCode($0)) }
        }
        let month = Int.random(in: 1...12, using: &random)
        let findings = words.map { domain, level in
            PooledLevels.Count(
                domain: domain,
                level: level,
                count: Int.random(in: 0...4, using: &random),
            )
        }
        return PooledLevels(year: 2025, month: month, checkups: 5, findings: findings)
    }

    private mutating func event() throws -> FiledEvent {
        let kinds: [FiledEventKind] = [
            .visit, .visit, .report, .service, .recommendation, .retainer,
        ]
        let kind = kinds.randomElement(using: &random) ?? .visit
        var event = FiledEvent(
            kind,
            try Fixture.id(Int.random(in: 1...6, using: &random)),
            on: day(),
        )
        event.party = try party()
        event.place = try ["zhengyang", "zhoubai"].randomElement(using: &random)
            .map { try FiledCode($0) }
        if random.happens(onceIn: 4) { event.place = nil }
        event.industry = try FiledCode("c")
        event.lawyers = try [1, 2, 3].shuffled(using: &random)
            .prefix(Int.random(in: 0...2, using: &random)).map { try Fixture.licence($0) }
        event.type = try FiledCode(random.happens(onceIn: 3) ? "advice" : "training")
        event.measures = [
            .findings: Int64.random(in: 0...5, using: &random),
            .attendees: Int64.random(in: 1...5, using: &random),
        ]
        let later = event.day.adding(days: Int.random(in: 0...200, using: &random)) ?? event.day
        if kind == .retainer {
            event.until = random.happens(onceIn: 3) ? Month(of: later).lastDay : later
        }
        if kind == .recommendation, !random.happens(onceIn: 3) { event.done = day() }
        return event
    }

    private mutating func party() throws -> FiledParty? {
        switch Int.random(in: 0...4, using: &random) {
        case 0: nil
        case 1: .local(try Fixture.id(0xA1))
        default: .code(CreditCode("91500114MA5UXXXX0\(Int.random(in: 1...2, using: &random))"))
        }
    }

    /// A day of 2025 or of the first half of 2026, often one of few, at the ends of months too.
    private mutating func day() -> CalendarDate {
        let month = Month(index: 2025 * 12 + Int.random(in: 0..<18, using: &random))
        switch Int.random(in: 0...3, using: &random) {
        case 0: return month.firstDay
        case 1: return month.lastDay
        default:
            return month.firstDay.adding(days: Int.random(in: 0...27, using: &random))
                ?? month.firstDay
        }
    }
}
