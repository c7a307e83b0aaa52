import Checklists
import Foundation
import Practice
import Store

/// Gathers the entries of a matter into a catalogue, in the order in which a volume is bound.
struct VolumeBinder {
    private let rules: CatalogueRules
    private var parts: [CataloguePart.Key: CataloguePart] = [:]

    init(_ rules: CatalogueRules) {
        self.rules = rules
    }

    /// Takes in what entries record, and the files that they refer to.
    mutating func add(_ entries: [Entry]) {
        for entry in entries where !entry.isBookkeeping {
            for key in [rules.key(of: entry)] + rules.files(of: entry) {
                var part = parts[key] ?? CataloguePart(key)
                part.add(entry)
                parts[key] = part
            }
        }
    }

    /// The catalogue, numbered from 1.
    var catalogue: [CatalogueItem] {
        let order = Dictionary(
            CatalogueGroup.allCases.enumerated().map { ($1, $0) }
        ) { first, _ in first }
        let items = parts.values.map(\.item).sorted { left, right in
            let places = (order[left.group] ?? 0, order[right.group] ?? 0)
            if places.0 != places.1 { return places.0 < places.1 }
            if left.form != right.form { return left.form == .record }
            return (left.on, left.title, left.hash) < (right.on, right.title, right.hash)
        }
        return items.enumerated().map { $1.numbered($0 + 1) }
    }
}
