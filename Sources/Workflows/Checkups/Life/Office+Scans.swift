import Checklists
import Diagnostics
public import Foundation
public import Practice
import Store

extension Office {
    /// Puts the scan of a signed form into the file; with a day it records that the form was signed then.
    public func add(
        scan data: Data,
        named name: String,
        of form: CheckupForm,
        signed: SignedForm?,
        to file: inout CheckupFile,
    ) throws -> FormScan {
        try Permission.openCheckups.require(actingUser())
        try requireUnarchived(file.stream)
        let scan = try FormScan(
            of: form,
            name: name,
            start: Array(data.prefix(16)),
            size: data.count,
            hash: Fingerprint(Digest(of: data).hex),
            on: today,
            by: User.ID(author.user),
        )
        if file.life.scans.contains(where: { $0.form == form && $0.hash == scan.hash }) {
            throw Diagnostic.workflow("scanTwice", subject: name)
        }
        var changed = file
        var drafts: [EntryDraft] = []
        if let signed {
            if let refusal = file.checkup.refusal(of: signed, today: today) { throw refusal }
            changed.papers.sign(signed)
            drafts.append(try draft(of: changed.papers, in: file))
        }
        let digest = try folder.evidence.add(data)
        drafts.append(
            try draft(
                scan,
                kind: .scan,
                in: file.stream,
                subject: CheckupSubject.scan(scan),
                evidence: [digest],
            )
        )
        changed.life.scans.append(scan)
        try append(drafts, movingIn: &changed)
        file = changed
        return scan
    }
}
