import Checklists
public import Diagnostics
public import Foundation
public import Practice
import Store

extension Office {
    /// Writes a volume into an empty folder; that it was written is journalled.
    ///
    /// Sealed items, which may be evidence against a person, are written only where they are asked for.
    public func export(
        _ volume: Volume,
        into folder: URL,
        sealed: Bool,
        in language: Language,
        words: @escaping (Message) -> String,
    ) throws -> VolumeExportOutcome {
        try Permission.keepArchive.require(actingUser())
        let there = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
        guard there?.isEmpty ?? true else {
            throw Diagnostic.workflow("folderNotEmpty", subject: folder.path)
        }
        let entries = try entries(of: volume)
        let export = VolumeExport(
            volume: volume,
            entries: Dictionary(entries.map { ($0.id.description, $0) }) { first, _ in first },
            shelf: self.folder.evidence,
            folder: folder,
            words: words,
            titles: SubjectTitles(try library(of: volume), in: language),
        )
        let outcome = try export.write(sealed: sealed)
        try append([
            disclosed(.volume, volume.id.text) {
                $0.about = volume.matterID
                $0.isSealedIncluded = sealed
            }
        ])
        return outcome
    }

    private func library(of volume: Volume) throws -> Library? {
        guard volume.matter == .checkup else { return nil }
        return try library(open(Checkup.ID(volume.matterID)).library)
    }
}
