import Checklists
public import Practice

extension ServiceRecord: FiledRecord {
    /// The service, and what came of it: a visit, a dispute resolved, a loss recovered or averted.
    ///
    /// A void record counts as nothing, and advice within a checkup is part of the checkup.
    public func filed(_ map: FilingMap) -> [FiledEvent] {
        guard voided == nil, details.type != .consult || details.checkup == nil else { return [] }
        return [service(map), visit(map), dispute(map), loss(map)].compactMap { $0 }
    }

    private func event(
        _ kind: FiledEventKind,
        on day: CalendarDate,
        _ map: FilingMap,
    ) -> FiledEvent? {
        var event = map.event(
            kind,
            id.text,
            on: day,
            in: details.checkup,
            about: details.recipient.enterprise,
            by: details.lawyers.map(\.lawyer),
        )
        if let campaign = details.campaign.flatMap({ map.campaigns[$0] }) {
            event?.campaign = campaign
        }
        return event
    }

    private func service(_ map: FilingMap) -> FiledEvent? {
        var event = event(.service, on: details.day, map)
        event?.type = try? FiledCode(details.type.rawValue)
        var measures: [FiledMeasure: Int] = [.tenths: tenths]
        switch details.type {
        case .training where hasProof: measures[.attendees] = details.attendees ?? 0
        case .contractReview: measures[.documents] = max(1, details.outputs.count)
        case .policyBuild: measures[.rules] = max(1, details.outputs.count)
        default: break
        }
        event?.measures = measures.filter { $0.value > 0 }.mapValues { Int64($0) }
        return event
    }

    /// Whether a sign-in sheet, a photograph or the client's signature shows who attended.
    private var hasProof: Bool { !details.outputs.isEmpty || confirmation != nil }

    private func visit(_ map: FilingMap) -> FiledEvent? {
        guard details.type == .visit, details.mode == .onSite, confirmation != nil else {
            return nil
        }
        return event(.visit, on: details.day, map)
    }

    private func dispute(_ map: FilingMap) -> FiledEvent? {
        guard let dispute = details.dispute, let settledOn = dispute.settledOn else { return nil }
        var event = event(.dispute, on: settledOn, map)
        event?.type = try? FiledCode(dispute.type.rawValue)
        event?.measures = dispute.amount.map { [.fen: Int64($0.fen)] } ?? [:]
        return event
    }

    private func loss(_ map: FilingMap) -> FiledEvent? {
        guard let loss = details.loss, loss.counts else { return nil }
        var event = event(.loss, on: loss.documentDate, map)
        event?.type = try? FiledCode(loss.kind.rawValue)
        event?.grade = try? FiledCode(loss.grade.rawValue)
        event?.measures = [.fen: Int64(loss.amount.fen)]
        return event
    }
}

extension Sequence<ServiceRecord> {
    /// The records that count, in the order of their numbers: one person, one matter, one day is one advice.
    public var countedOnce: [ServiceRecord] {
        var seen: Set<[String]> = []
        return sorted { $0.number < $1.number }.filter { record in
            record.consultKey.map { seen.insert($0).inserted } ?? true
        }
    }
}
