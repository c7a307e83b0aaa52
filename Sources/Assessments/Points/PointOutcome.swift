public import Checklists

/// What became of a point, with the basis on which it is said (domain §11.3).
public enum PointOutcome: Hashable, Codable, Sendable {
    /// Does not concern this enterprise.
    case notApplicable(PointReason)
    /// Not checked this time.
    case notChecked(PointReason)
    /// A finding holds.
    case riskFound(FindingBasis)
    /// A finding is possible, or required questions are open.
    case undetermined
    /// Needs a specialist of safety, environment or tax.
    case needsSpecialist(reason: String)
    /// Nothing found, and papers that were asked for were not brought or were refused.
    case noPapers(notBrought: [Paper.ID], refused: [Paper.ID])
    /// Nothing found, on the enterprise's word alone.
    case selfReported
    /// Nothing found, and a public record was looked up.
    case publicRecord([PointBasis.Lookup])
    /// Nothing found in the papers that were sampled, by the lawyer's own tick.
    case sampled(PaperExtent)

    /// The name alone.
    public var state: CheckState {
        switch self {
        case .notApplicable: .notApplicable
        case .notChecked: .notChecked
        case .riskFound: .riskFound
        case .undetermined: .undetermined
        case .needsSpecialist: .needsSpecialist
        case .noPapers: .noPapers
        case .selfReported: .selfReported
        case .publicRecord: .publicRecord
        case .sampled: .sampled
        }
    }
}
