import Checklists
import Foundation
import Practice
import Store

/// Entries that make one item of a catalogue, or one file that an entry refers to.
struct CataloguePart {
    /// What tells one item from another.
    struct Key: Hashable {
        let group: CatalogueGroup
        let title: String
        let isRestricted: Bool
        /// The file; nil for records.
        let file: Digest?
    }

    let key: Key
    private(set) var entries: [Entry] = []

    init(_ key: Key) {
        self.key = key
    }

    mutating func add(_ entry: Entry) {
        entries.append(entry)
    }

    /// The item, with a place that it does not keep.
    var item: CatalogueItem {
        CatalogueItem(
            number: 0,
            group: key.group,
            title: key.title,
            on: entries.map { CataloguePart.day(of: $0) }.max() ?? CalendarDate.epoch,
            by: Set(entries.map(\.header.author.user)).sorted().joined(separator: ", "),
            pages: key.file.flatMap { _ in CataloguePart.pages(of: key.title) },
            form: key.file == nil ? .record : .file,
            hash: key.file?.hex ?? CataloguePart.hash(of: entries).hex,
            entries: key.file == nil ? entries.map(\.id.description) : [],
            isRestricted: key.isRestricted,
        )
    }

    /// The day in Shanghai on which an entry was written.
    static func day(of entry: Entry) -> CalendarDate {
        let seconds = entry.header.clock.milliseconds / 1000 + 8 * 3600
        return CalendarDate(dayNumber: Int(seconds / 86_400)) ?? CalendarDate.epoch
    }

    /// SHA-256 over the hashes of entries, one after another.
    static func hash(of entries: [Entry]) -> Digest {
        Digest(of: entries.reduce(into: Data()) { $0 += $1.hash.bytes })
    }

    /// A picture is one page; how many another file has is not known here.
    private static func pages(of name: String) -> Int? {
        [".png", ".jpg", ".jpeg"].contains { name.lowercased().hasSuffix($0) } ? 1 : nil
    }
}
