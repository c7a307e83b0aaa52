public import Bureau
public import Practice

/// Exactly what would leave the firm with its next filings.
public struct FilingPlan: Sendable {
    /// The filings, not yet numbered and signed.
    public let drafts: [FiledIndex.Draft]
    /// Places of enterprises that are none of the bureau's, as the firm writes them: filed without a place.
    public let unmatchedPlaces: [String]
    /// Campaigns that are none of the bureau's: filed without a campaign.
    public let unmatchedCampaigns: [String]
    /// Lawyers without a number of a licence that can be filed.
    public let unlicensed: [User.ID]
    /// The checkups whose levels go into a pool.
    let pooled: [Checkup.ID]
}
