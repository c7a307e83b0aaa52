/// What a person can do that moves a checkup on.
public enum CheckupAction: String, CaseIterable, Codable, Sendable {
    /// Apply 申请.
    case submit
    /// Take up an application 受理.
    case accept
    /// Explain why an application is not arranged for now 暂不安排.
    case reject
    /// Recommend a firm and its lawyers, at first or anew 推荐.
    case assign
    /// Begin the search for conflicts 开始利益冲突审查.
    case checkConflicts = "check_conflicts"
    /// Record that there is none 确认无冲突.
    case clearConflict = "clear_conflict"
    /// Record the written waiver of one 豁免.
    case waiveConflict = "waive_conflict"
    /// Record one that stands 确认有冲突.
    case findConflict = "find_conflict"
    /// Record the signed agreement 签约.
    case sign
    /// Ask for papers, at first or again 收集资料.
    case collect
    /// Start at once with an own client whose conflict check and agreement are already on record 直接开始.
    case start
    /// Interview on site, at first or again 现场体检.
    case visit
    /// End the interview and rate 风险评估.
    case analyze
    /// Write the report, or mend it 起草报告.
    case draft
    /// Give the report to a reviewer 提交复核.
    case submitForReview = "submit_for_review"
    /// Take the report back from the reviewer 撤回复核.
    case recall
    /// Send the report back to its author 退回.
    case sendBack = "send_back"
    /// Issue the report 出具.
    case issue
    /// Record that the enterprise received it 送达.
    case deliver
    /// Follow the rectification 整改.
    case rectify
    /// Record a follow-up 回访.
    case followUp = "follow_up"
    /// Close 办结.
    case close
    /// Put into the archive 归档.
    case archive
    /// Write a new version while the issued one stands 更换报告.
    case replace
    /// Withdraw the issued report 作废.
    case withdraw
    /// Stop for a time 中止.
    case suspend
    /// Go on after a stop 恢复.
    case resume
    /// End before its time 终止.
    case terminate
}
