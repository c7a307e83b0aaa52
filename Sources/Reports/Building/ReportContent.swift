public import Foundation

/// What of a report its fingerprint covers.
public enum ReportContent {
    /// The canonical JSON of the report without its code.
    public static func canonicalBytes(_ report: HealthReport) throws -> Data {
        try CanonicalJSON.encoded(report.carrying(nil))
    }
}
