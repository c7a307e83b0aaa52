import Diagnostics
import Foundation

extension DataFolder {
    /// Takes in an export: first the evidence, then, in one transaction, the entries.
    func merge(export path: String) throws -> MergeReport {
        var report = MergeReport()
        try Failures.told(about: path) {
            try checkVersion(path)
            try takeEvidence(path, &report)
        }
        return try merge(into: report) { merger in
            try Failures.told(about: path) { try takeEntries(path, &merger) }
        }
    }

    private func checkVersion(_ path: String) throws {
        var lines = try LineReader(path, longest: ExportLine.longest)
        guard case .text(let data)? = try lines.next(),
            let version = (try? JSONDecoder().decode(ExportLine.self, from: data))?.version
        else { throw Diagnostic.store("store.merge.notAnExport", ["path": .text(path)]) }
        guard version <= ExportLine.currentVersion else {
            throw Diagnostic.store("store.merge.newerExport", ["path": .text(path)])
        }
    }

    private func takeEntries(_ path: String, _ merger: inout Merger) throws {
        var isWhole = false
        try forEachLine(path) { number, line in
            guard let line else {
                return merger.report.refuse(String(number), EntryFlaw.unreadable.message)
            }
            if let entry = line.entry { try merger.take(entry.value) }
            if line.end != nil { isWhole = true }
        }
        if !isWhole {
            merger.report.messages.append(
                .store("store.merge.cutExport", ["path": .text(path)], severity: .warning)
            )
        }
    }

    private func takeEvidence(_ path: String, _ report: inout MergeReport) throws {
        var current: (digest: Digest, draft: EvidenceDraft)?
        try forEachLine(path) { _, line in
            guard let digest = line?.evidence else { return }
            if current?.digest != digest {
                current = try isKnown(digest) ? nil : (digest, EvidenceDraft(on: evidence))
            }
            guard let draft = current?.draft else { return }
            try draft.take(line?.bytes ?? Data())
            guard line?.last == true else { return }
            current = nil
            if try draft.shelve(expecting: digest) {
                report.evidenceAdded += 1
            } else {
                report.refuse(
                    digest.hex,
                    Message("store.evidence.altered", ["hash": .text(digest.hex)]),
                )
            }
        }
    }

    /// Calls with each line and its number; with nil when the line is not one of an export.
    private func forEachLine(_ path: String, _ body: (Int, ExportLine?) throws -> Void) throws {
        var lines = try LineReader(path, longest: ExportLine.longest)
        let decoder = JSONDecoder()
        var number = 0
        while let line = try lines.next() {
            number += 1
            switch line {
            case .text(let data):
                try body(number, try? decoder.decode(ExportLine.self, from: data))
            case .tooLong: try body(number, nil)
            }
        }
    }
}
