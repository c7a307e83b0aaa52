/// Where a checkup stands.
public enum CheckupStatus: String, CaseIterable, Codable, Sendable {
    /// Being set up 草稿.
    case draft
    /// Applied for 已申请.
    case submitted
    /// Taken up by the bureau 已受理.
    case accepted
    /// Not arranged for now, with an explanation 暂不安排.
    case rejected
    /// Recommended to a firm 已推荐.
    case assigned
    /// The firm searches for conflicts of interest 利益冲突审查中.
    case conflictChecking = "conflict_checking"
    /// None was found 无冲突.
    case conflictCleared = "conflict_cleared"
    /// One was found that the parties waived in writing 已豁免.
    case conflictWaived = "conflict_waived"
    /// One was found that stands 有冲突.
    case conflicted
    /// The agreement is signed 已签约.
    case signed
    /// Papers are being collected 资料收集中.
    case collecting
    /// The interview is under way 现场体检中.
    case onsite
    /// Risks are being rated 风险评估中.
    case analyzing
    /// The report is being written 报告起草.
    case reportDraft = "report_draft"
    /// A reviewer has it 复核中.
    case inReview = "in_review"
    /// The reviewer sent it back 退回修改.
    case returned
    /// The report is issued 已出具.
    case issued
    /// The enterprise has it 已送达.
    case delivered
    /// The enterprise acts on it 整改中.
    case rectifying
    /// The enterprise was asked how it went 已回访.
    case followedUp = "followed_up"
    /// Done 已办结.
    case closed
    /// In the archive, to be read only 已归档.
    case archived
    /// Stopped for a time 中止.
    case suspended
    /// Ended before its time 终止.
    case terminated
    /// The issued report was withdrawn and none stands 报告已作废.
    case withdrawn
}

extension CheckupStatus {
    /// The states in which an issued report stands.
    public static let withReport: [CheckupStatus] = [
        .issued, .delivered, .rectifying, .followedUp, .closed,
    ]

    /// The states after which the firm does nothing more for the enterprise.
    public static let ended: [CheckupStatus] = [.rejected, .closed, .archived, .terminated]

    /// The states of work under way, before a report is issued.
    public static let beforeReport: [CheckupStatus] = [
        .draft, .submitted, .accepted, .assigned, .conflictChecking, .conflictCleared,
        .conflictWaived,
        .conflicted, .signed, .collecting, .onsite, .analyzing, .reportDraft, .inReview, .returned,
    ]
}
