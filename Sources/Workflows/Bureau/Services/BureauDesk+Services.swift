import Bureau
import BureauLedger
import Checklists
public import Diagnostics
import Foundation
public import Practice
import Store

extension BureauDesk {
    /// The office, which knows the names of the bureau's types and places, so that services can be entered by them.
    public func serviceOffice(_ language: Language) throws -> Office {
        var office = office
        let places = try office.held(ListedWord.self, in: Streams.listedWords).map(\.value)
            .filter { $0.kind == .place }
        office.lists = BureauLists(
            language: language,
            serviceTypes: book.serviceTypes,
            places: Dictionary(places.map { ($0.code, $0.name) }) { first, _ in first },
        )
        return office
    }

    /// Makes a service void and takes it out of the ledger.
    public func voidService(_ name: String, reason: String) throws -> ServiceFiling {
        try Permission.runBureau.require(office.actingUser())
        let held = try office.find(PublicService.self, name)
        let record = try held.value.void(DatedReason(on: office.today, reason: reason))
        try office.append([
            office.draft(record, kind: .publicService, in: Streams.publicServices, over: held)
        ])
        return try file([record])
    }

    /// Holds every service on record against the ledger, and files what is new, changed or void.
    ///
    /// Running it again changes nothing; it also completes what was cut off.
    public func fileServices() throws -> ServiceFiling {
        try Permission.runBureau.require(office.actingUser())
        return try file(office.held(PublicService.self, in: Streams.publicServices).map(\.value))
    }

    /// Files one service that was just recorded.
    public func file(_ service: PublicService) throws -> ServiceFiling { try file([service]) }

    private func file(_ records: [PublicService]) throws -> ServiceFiling {
        let unit = try unit()
        let standing = try standing(unit, records)
        var result = ServiceFiling()
        var contents: [(number: String, content: FilingContent)] = []
        for record in records {
            let event = try FiledEvent(record)
            let earlier = standing[event.subject]
            if record.voided != nil {
                guard earlier != nil else { continue }
                contents.append((record.number, .withdrawn(.publicService, event.subject)))
            } else if earlier != CountedEvent(event, of: unit) {
                contents.append((record.number, .event(event)))
            }
        }
        try send(contents, as: unit, &result)
        return result
    }

    /// What the ledger says of the records now, by subject.
    private func standing(
        _ unit: CreditCode,
        _ records: [PublicService],
    ) throws -> [FiledID: CountedEvent] {
        var filter = EventFilter(kinds: [.publicService], firm: unit)
        // One record that was just entered or made void counts on its own day, or not at all.
        if records.count == 1, let day = records.first?.day { filter.days = day...day }
        let events = try ledger.events(filter, in: profile.district)
        return Dictionary(events.map { ($0.subject, $0) }) { $1 }
    }

    private func send(
        _ contents: [(number: String, content: FilingContent)],
        as unit: CreditCode,
        _ result: inout ServiceFiling,
    ) throws {
        var desk = try ledgerDesk()
        desk.firms[unit] = .active
        let key = try UnitKey.held(in: office.folder)
        for start in stride(from: 0, to: contents.count, by: 500) {
            let part = contents[start..<min(start + 500, contents.count)]
            var chain = FilingChain(
                bureau: profile.id,
                unit: unit,
                key: key,
                after: try ledger.lastLink(of: unit, in: profile.district),
            )
            let listed = part.filter { result.takes($0, desk.words) }
            let batch = try listed.map { _, content in
                try chain.message(content, id: BureauDesk.newID(), on: office.today)
            }
            let receipts = try ledger.receive(batch, at: desk)
            for (sent, receipt) in zip(listed, receipts) { result.note(sent, receipt) }
        }
    }

    /// The code under which the bureau files its own services.
    private func unit() throws -> CreditCode {
        guard let code = profile.code else { throw Diagnostic.workflow("bureauWithoutCode") }
        return code
    }

    private static func newID() throws -> FiledID { try FiledID(UUID().uuidString.lowercased()) }
}

extension ServiceFiling {
    fileprivate typealias Sent = (number: String, content: FilingContent)

    /// Whether the words of an event are on the bureau's lists; one that is not is noted and not sent.
    fileprivate mutating func takes(_ sent: Sent, _ words: Set<FiledCode>) -> Bool {
        guard case .event(let event) = sent.content else { return true }
        let isListed = [event.type, event.place].compactMap { $0 }.allSatisfy(words.contains)
        if !isListed { refused.append(Refused(number: sent.number, problem: .unlisted)) }
        return isListed
    }

    fileprivate mutating func note(_ sent: Sent, _ receipt: FilingReceipt) {
        if let problem = receipt.problem {
            refused.append(Refused(number: sent.number, problem: problem))
            return
        }
        if receipt.outcome == .late { late += 1 }
        if case .withdrawn = sent.content { withdrawn += 1 } else { filed += 1 }
    }
}
