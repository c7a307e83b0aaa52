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
