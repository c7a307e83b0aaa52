import Checklists
public import Diagnostics

extension PublicService: RegisterRecord {
    /// The register of public services.
    public static let register = Register.publicServices

    /// What a void record's status is, where others have their type.
    public static let void = "void"

    /// Found by number and remark; filtered by type, or as void.
    public var line: RecordLine {
        RecordLine(
            title: number,
            number: number,
            aliases: [remark].compactMap { $0 },
            status: voided == nil ? type : PublicService.void,
            day: day,
            until: until,
            place: place,
        )
    }
}

extension PublicService: Codable {
    /// Decodes it, under the same checks as when it is created.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        try self.init(
            id: try container.decode(ID.self, forKey: .id),
            number: try container.decode(String.self, forKey: .number),
            type: try container.decode(String.self, forKey: .type),
            day: try container.decode(CalendarDate.self, forKey: .day),
            until: try container.decodeIfPresent(CalendarDate.self, forKey: .until),
            place: try container.decodeIfPresent(String.self, forKey: .place),
            counts: try container.decodeIfPresent(Counts.self, forKey: .counts) ?? Counts(),
            licence: try container.decodeIfPresent(PracticeLicence.self, forKey: .licence),
            remark: try container.decodeIfPresent(String.self, forKey: .remark),
            voided: try container.decodeIfPresent(DatedReason.self, forKey: .voided),
        )
    }
}
