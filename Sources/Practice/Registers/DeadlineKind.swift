/// What must be done by a day.
public enum DeadlineKind: String, CaseIterable, Codable, Sendable {
    /// Agree on the renewal of a retainer, or let it end 续签.
    case renewal
    /// Bring in a fee that is due 收费.
    case fee
    /// Give back or destroy papers of an enterprise 返还资料.
    case returnPapers = "return_papers"
    /// Act before a date that the law sets 法定期限.
    case statutory
    /// Carry out a recommendation 整改.
    case rectification
    /// Verify what an enterprise says it has done 核验.
    case verification
    /// Visit or call an enterprise again 回访.
    case followUp = "follow_up"
    /// Put a closed file into the archive 归档.
    case archive
    /// Appraise a file whose time of keeping is over 鉴定.
    case appraisal
    /// Ask after a request that was passed on 诉求回复.
    case requestReply = "request_reply"
    /// Accept an application at the bureau, or put it off 受理申请.
    case applicationAccept = "application_accept"
    /// Recommend firms to an enterprise 推荐律所.
    case applicationRecommend = "application_recommend"
    /// Hear from an enterprise which firm it chooses 企业选定.
    case applicationChoose = "application_choose"
    /// Hear from a firm whether it can take an application 律所答复.
    case applicationAnswer = "application_answer"
    /// Get in touch with an enterprise 首次联系.
    case applicationContact = "application_contact"
    /// Be on site at an enterprise 上门.
    case applicationOnSite = "application_on_site"
    /// Hand over the report of an application 出具报告.
    case applicationReport = "application_report"
    /// Erase whom to call about an application 删除联系人.
    case contactErasure = "contact_erasure"
    /// Draw a random inspection once its seed is known 抽取.
    case samplingDraw = "sampling_draw"
    /// See whether a firm has put right what an inspection found 整改复查.
    case inspection
}
