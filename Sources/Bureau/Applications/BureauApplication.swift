public import Checklists
import Diagnostics
public import Practice

/// An enterprise's application for a checkup, as the bureau keeps it 体检申请.
///
/// Whom to call is kept apart from it, so that it can be erased while the application stays.
public struct BureauApplication: Hashable, Sendable {
    /// The id of an application; filings about the work name it.
    public typealias ID = Identifier<BureauApplication>
    /// The series of its numbers.
    public static let series = "申请"

    /// The application's id.
    public let id: ID
    /// The number in the bureau's series.
    public let number: DocumentNumber
    /// What the enterprise asks for.
    public let request: ApplicationRequest
    /// How it came.
    public let channel: ApplicationChannel
    /// The body whose signature is on it, by its credit code.
    public let signer: CreditCode?
    /// When it was accepted.
    public private(set) var acceptedOn: CalendarDate?
    /// Why and when it was put off.
    public private(set) var deferral: DatedReason?
    /// The firms that were recommended.
    public private(set) var recommendation: FirmRecommendation?
    /// The firms that the enterprise chose, one after the other, and what they answered.
    public private(set) var choices: [FirmChoice] = []
    /// On which days the firm got in touch, was on site and handed the report over.
    public private(set) var reached: [ApplicationStep: CalendarDate] = [:]
    /// Why and when the enterprise took it back.
    public private(set) var withdrawal: DatedReason?
    /// The next step, and the last day for it.
    public private(set) var next: DueStep?
    /// The day on which the contact was erased.
    public private(set) var contactErasedOn: CalendarDate?

    /// A step and the last day for it.
    public struct DueStep: Hashable, Codable, Sendable {
        /// The step.
        public let step: ApplicationStep
        /// The last day for it.
        public let day: CalendarDate
    }

    /// Takes an application in.
    public init(
        id: ID,
        number: DocumentNumber,
        request: ApplicationRequest,
        channel: ApplicationChannel,
        signer: CreditCode? = nil,
        clock: ApplicationClock,
    ) {
        self.id = id
        self.number = number
        self.request = request
        self.channel = channel
        self.signer = signer
        next = DueStep(step: .accept, day: clock.due(.accept, from: request.on))
    }

    /// The same after a change, with what is due next.
    func changed(
        next step: ApplicationStep?,
        from day: CalendarDate,
        _ clock: ApplicationClock,
        _ change: (inout BureauApplication) -> Void,
    ) -> BureauApplication {
        var application = self
        change(&application)
        application.next = step.map { DueStep(step: $0, day: clock.due($0, from: day)) }
        return application
    }

    /// Where it stands.
    public var status: ApplicationStatus {
        if withdrawal != nil { return .withdrawn }
        if deferral != nil { return .deferred }
        if reached[.report] != nil { return .reported }
        if reached[.onSite] != nil { return .visited }
        if reached[.contact] != nil { return .contacted }
        switch choices.last?.answer {
        case .canTakeIt: return .taken
        case .none where !choices.isEmpty: return .chosen
        default: break
        }
        if recommendation != nil { return .recommended }
        return acceptedOn == nil ? .received : .accepted
    }

    /// The firm that takes it, or has to answer.
    public var firm: CreditCode? {
        choices.last.flatMap { $0.answer == .cannot ? nil : $0.firm }
    }

    /// The firms that have answered that they cannot.
    public var declined: Set<CreditCode> {
        Set(choices.filter { $0.answer == .cannot }.map(\.firm))
    }

    /// The firms that the enterprise can choose from: the best ones left, two at least wherever two are left.
    public var named: [MatchedFirm] {
        guard let recommendation else { return [] }
        let left = recommendation.ranked.filter { !declined.contains($0.firm) }
        return Array(left.prefix(max(2, recommendation.count)))
    }

    mutating func set(acceptedOn day: CalendarDate) {
        acceptedOn = day
        deferral = nil
    }
    mutating func set(_ deferral: DatedReason) { self.deferral = deferral }
    mutating func set(_ recommendation: FirmRecommendation) { self.recommendation = recommendation }
    mutating func set(_ choices: [FirmChoice]) { self.choices = choices }
    mutating func set(_ step: ApplicationStep, on day: CalendarDate) { reached[step] = day }
    mutating func set(withdrawal reason: DatedReason) { withdrawal = reason }
    mutating func set(contactErasedOn day: CalendarDate) { contactErasedOn = day }
}

extension BureauApplication: Codable {
    private enum CodingKeys: String, CodingKey {
        case id, number, request, channel, signer, acceptedOn, deferral, recommendation, choices
        case reached, withdrawal, next, contactErasedOn
    }

    /// Decodes it, and refuses one whose choices nobody recommended.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        func value<Value: Decodable>(_ type: Value.Type, _ key: CodingKeys) throws -> Value? {
            try container.decodeIfPresent(type, forKey: key)
        }
        id = try container.decode(ID.self, forKey: .id)
        number = try container.decode(DocumentNumber.self, forKey: .number)
        request = try container.decode(ApplicationRequest.self, forKey: .request)
        channel = try container.decode(ApplicationChannel.self, forKey: .channel)
        signer = try value(CreditCode.self, .signer)
        acceptedOn = try value(CalendarDate.self, .acceptedOn)
        deferral = try value(DatedReason.self, .deferral)
        recommendation = try value(FirmRecommendation.self, .recommendation)
        choices = try value([FirmChoice].self, .choices) ?? []
        reached = try value([ApplicationStep: CalendarDate].self, .reached) ?? [:]
        withdrawal = try value(DatedReason.self, .withdrawal)
        next = try value(DueStep.self, .next)
        contactErasedOn = try value(CalendarDate.self, .contactErasedOn)
        if recommendation == nil, !choices.isEmpty {
            throw Diagnostic.bureau("bureau.apply.noFirms")
        }
    }
}
