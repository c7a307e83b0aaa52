import Checklists
public import Practice

extension FiledEvent {
    /// A public service as the bureau counts it; neither its number nor its remark goes with it.
    public init(_ service: PublicService) throws {
        self.init(.publicService, try FiledID(service.id.text), on: service.day)
        until = service.until
        place = try service.place.map { try FiledCode($0) }
        type = try FiledCode(service.type)
        lawyers = try service.licence.map { [try FiledLicence($0.number)] } ?? []
        measures[.attendees] = service.counts.people.map(Int64.init)
        measures[.fen] = service.counts.money.map { Int64($0.fen) }
        measures[.score] = service.counts.score.map(Int64.init)
    }
}
