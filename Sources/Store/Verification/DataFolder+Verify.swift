import Diagnostics
import Foundation
import GRDB

extension DataFolder {
    /// Checks chains, hashes, signatures, evidence files and read tables; changes nothing.
    ///
    /// Signatures that were kept outside the folder show what was cut since; `VerificationReport.limits` says what
    /// no verification can find.
    public func verify(against outside: [SignedHeads] = []) throws -> VerificationReport {
        let verifier = try journal.read { db in
            var verifier = Verifier(db)
            try verifier.run(against: outside)
            return Checked(verifier)
        }
        var report = verifier.report
        try Failures.told(about: path) { try checkEvidence(verifier, &report) }
        do {
            if try !ReadTableDigest(projections: journal.projections).isCurrent(journal.queue) {
                report.add(.store("store.verify.readTables"))
            }
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
            report.add(.store("store.verify.unreadable"))
        } catch is Diagnostic {
            report.add(.store("store.verify.readTables"))
        }
        return report
    }

    private func checkEvidence(_ checked: Checked, _ report: inout VerificationReport) throws {
        let present = evidence.digests()
        for digest in present {
            report.evidenceFiles += 1
            let place = ["hash": Message.Argument.text(digest.hex)]
            if try evidence.actualDigest(of: digest) != digest {
                report.add(.store("store.verify.evidenceAltered", place))
            }
            if checked.erasedTargets.contains(.evidence(digest)) {
                report.add(.store("store.verify.evidenceNotErased", place))
            } else if !checked.referenced.contains(digest) {
                report.unreferencedEvidence += 1
            }
        }
        for digest in checked.referenced.subtracting(present).sorted() {
            if checked.erasedTargets.contains(.evidence(digest)) {
                report.erasedEvidence += 1
            } else {
                report.add(.store("store.verify.evidenceMissing", ["hash": .text(digest.hex)]))
            }
        }
    }

    /// What the check of the database tells the check of the files.
    private struct Checked {
        let report: VerificationReport
        let referenced: Set<Digest>
        let erasedTargets: Set<ErasureAct.Target>

        init(_ verifier: Verifier) {
            report = verifier.report
            referenced = verifier.referenced
            erasedTargets = verifier.erasedTargets
        }
    }
}
