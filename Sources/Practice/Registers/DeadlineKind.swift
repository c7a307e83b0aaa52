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
}
