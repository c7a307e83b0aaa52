import Diagnostics
import Foundation
import Practice
import Store

/// Writes a volume into a folder that can be read without Tijian: an index, the files, the records.
///
/// Everything is checked by its hash before it is written, and read back afterwards.
struct VolumeExport {
    let volume: Volume
    let entries: [String: Entry]
    let shelf: EvidenceShelf
    let folder: URL
    let words: (Message) -> String
    let titles: SubjectTitles

    /// Writes everything; sealed items only where they are asked for.
    func write(sealed: Bool) throws -> VolumeExportOutcome {
        var items: [ExportedItem] = []
        for item in volume.catalogue {
            items.append(
                item.isRestricted && !sealed
                    ? ExportedItem(item, .sealed, words: words) : try write(item)
            )
        }
        let index = VolumeIndex(volume: volume, items: items, words: words)
        _ = try write(index.json(), to: "index.json")
        _ = try write(Data(index.html().utf8), to: "index.html")
        return VolumeExportOutcome(
            written: items.count { $0.state == .written },
            sealed: items.count { $0.state == .sealed },
            erased: items.count { $0.state == .erased },
        )
    }

    private func write(_ item: CatalogueItem) throws -> ExportedItem {
        switch item.form {
        case .file: try writeFile(item)
        case .record: try writeRecord(item)
        }
    }

    private func writeFile(_ item: CatalogueItem) throws -> ExportedItem {
        guard let digest = Digest(hex: item.hash), shelf.contains(digest) else {
            return ExportedItem(item, .erased, words: words)
        }
        let data = try shelf.read(digest)
        let name = VolumeExport.safe(item.title)
        let file = try write(data, to: "files/\(VolumeExport.padded(item.number))-\(name)")
        return ExportedItem(item, .written, [file], words: words)
    }

    private func writeRecord(_ item: CatalogueItem) throws -> ExportedItem {
        let found = item.entries.compactMap { entries[$0] }
        guard found.count == item.entries.count,
            CataloguePart.hash(of: found).hex == item.hash
        else { throw Diagnostic.workflow("volumeAltered", subject: String(item.number)) }
        for entry in found where !entry.isGenuine {
            throw Diagnostic.workflow("volumeAltered", subject: String(item.number))
        }
        if found.allSatisfy(\.isErased) { return ExportedItem(item, .erased, words: words) }
        let page = RecordPageText(item: item, entries: found, words: words, titles: titles)
        let name = "records/\(VolumeExport.padded(item.number))-\(item.group.rawValue)"
        return ExportedItem(
            item,
            .written,
            [
                try write(Data(page.html().utf8), to: name + ".html"),
                try write(page.json(), to: name + ".json"),
            ],
            words: words,
        )
    }

    /// Writes a file and reads it back.
    private func write(_ data: Data, to path: String) throws -> ExportedItem.File {
        let place = folder.appending(path: path)
        do {
            try FileManager.default.createDirectory(
                at: place.deletingLastPathComponent(),
                withIntermediateDirectories: true,
            )
            try data.write(to: place, options: .atomic)
        } catch {
            throw Diagnostic.workflow("cannotWriteVolume", subject: place.path)
        }
        guard FileManager.default.contents(atPath: place.path) == data else {
            throw Diagnostic.workflow("cannotWriteVolume", subject: place.path)
        }
        return ExportedItem.File(path: path, sha256: Digest(of: data).hex)
    }

    private static func padded(_ number: Int) -> String {
        String(repeating: "0", count: max(0, 3 - String(number).count)) + String(number)
    }

    /// A name that every file system takes.
    private static func safe(_ name: String) -> String {
        let kept = name.map { character in
            character.isLetter || character.isNumber || "._-".contains(character) ? character : "-"
        }
        return String(kept.suffix(80))
    }
}

extension Entry {
    /// Whether the payload is the one that was hashed, or was erased.
    fileprivate var isGenuine: Bool {
        guard let payload else { return true }
        return Digest(of: header.salt + payload) == header.payloadHash
    }
}
