public import Practice
import Store

extension Office {
    /// The items of a volume's catalogue that no longer match the journal or the evidence shelf.
    public func damaged(_ volume: Volume) throws -> [CatalogueItem] {
        let entries = Dictionary(
            try entries(of: volume).map { ($0.id.description, $0) }
        ) { first, _ in first }
        return volume.catalogue.filter { item in
            switch item.form {
            case .record:
                let found = item.entries.compactMap { entries[$0] }
                return found.count < item.entries.count
                    || CataloguePart.hash(of: found).hex != item.hash
            case .file:
                guard let digest = Digest(hex: item.hash), folder.evidence.contains(digest) else {
                    return false
                }
                return (try? folder.evidence.read(digest)) == nil
            }
        }
    }
}
