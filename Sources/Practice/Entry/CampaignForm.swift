public import Checklists
public import Diagnostics

/// A campaign while it is being filled in.
public struct CampaignForm: RecordForm {
    var name = ""
    var number: String?
    var organiser: String?
    var from: CalendarDate?
    var until: CalendarDate?
    var target: Int?

    /// An empty form.
    public init() {}

    /// The form of a campaign.
    public init(_ record: Campaign) {
        name = record.name
        number = record.number
        organiser = record.organiser
        from = record.from
        until = record.until
        target = record.target
    }

    /// The number of its document.
    public var numbers: [String] { number.map { [$0] } ?? [] }

    /// The name.
    public var names: [String] { [name] }

    /// The campaign, under all its checks.
    public func record(_ id: Campaign.ID) throws(Diagnostic) -> Campaign {
        try Campaign(
            id: id,
            name: name,
            number: number,
            organiser: organiser,
            from: from,
            until: until,
            target: target,
        )
    }

    /// The fields of a campaign.
    public static let fields: [FormField<CampaignForm>] = [
        .name(\.name, words: "campaign.name", field: "campaign"),
        .text("number", \.number, words: "campaign.number", field: "campaignNumber"),
        .text("organiser", \.organiser, field: "organiser"), .date("from", \.from),
        .date("until", \.until), .integer("target", \.target),
    ]
}
