/// Why a finding is rated red or orange whatever its score.
public enum RatingFloor: String, CaseIterable, Codable, Sendable {
    /// The facts reach the threshold of a crime.
    case criminal
    /// Revocation of a licence, or stop of business.
    case shutdown
    /// Imminent harm to life.
    case life
}
