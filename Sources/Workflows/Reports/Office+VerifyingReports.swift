import Diagnostics
public import Foundation
public import Practice
public import Reports
import Store

extension Office {
    /// What a verified report is.
    public struct VerifiedReport: Sendable {
        /// The checkup.
        public let checkup: Checkup
        /// The report.
        public let report: IssuedReport
        /// The file, when a file was verified.
        public let file: IssuedFile?
        /// The code that stands on every page.
        public let code: FingerprintCode?
    }

    /// The issued report that a file belongs to, byte for byte.
    public func verifyReport(file data: Data) throws -> VerifiedReport {
        let hash = Digest(of: data).hex
        return try verifiedReport { report in
            report.files.first { $0.hash.text == hash }.map { .some($0) }
        }
    }

    /// The issued report of a code.
    public func verifyReport(code: FingerprintCode) throws -> VerifiedReport {
        try verifiedReport { report in
            Office.code(of: report) == code ? .some(nil) : nil
        }
    }

    private func verifiedReport(_ match: (IssuedReport) -> IssuedFile??) throws -> VerifiedReport {
        for checkup in try checkups() {
            for report in try open(checkup.id).issued {
                guard let file = match(report) else { continue }
                return VerifiedReport(
                    checkup: checkup,
                    report: report,
                    file: file,
                    code: Office.code(of: report),
                )
            }
        }
        throw Diagnostic.workflow("unknownReport")
    }

    private static func code(of report: IssuedReport) -> FingerprintCode? {
        Digest(hex: report.fingerprint.text).flatMap { FingerprintCode(digest: [UInt8]($0.bytes)) }
    }
}
