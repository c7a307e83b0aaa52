import Checklists
import Diagnostics
import Foundation
import Practice
import Store

/// The records of one item, as a page for people and as data.
struct RecordPageText {
    let item: CatalogueItem
    let entries: [Entry]
    let words: (Message) -> String
    let titles: SubjectTitles

    /// The page.
    func html() -> String {
        let headings = ["what", "day", "by", "content"].map {
            words(Message("workflow.volume.\($0)"))
        }
        let rows = entries.map { entry in
            [
                HTMLText.escaped(titles[entry.header.subject] ?? entry.header.subject),
                CataloguePart.day(of: entry).description,
                HTMLText.escaped(entry.header.author.user),
                HTMLText.escaped(content(of: entry)),
            ]
        }
        return HTMLText.page(
            title: "\(item.number) \(words(item.group.name))",
            language: words(Message("workflow.volume.lang")),
            HTMLText.table(headings, rows),
        )
    }

    /// The data, with each payload as it was hashed.
    func json() throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(entries.map(Record.init))
    }

    private func content(of entry: Entry) -> String {
        guard let payload = entry.payload else { return words(Message("workflow.volume.erased")) }
        if let answer = answer(in: payload, to: entry.header.subject) { return answer }
        let value = try? JSONSerialization.jsonObject(with: payload, options: .fragmentsAllowed)
        guard let value else { return String(decoding: payload, as: UTF8.self) }
        return RecordPageText.lines(value, "").joined(separator: "\n")
    }

    /// An answer in words, with its note; nil for any other record.
    private func answer(in payload: Data, to subject: String) -> String? {
        let fields = try? JSONDecoder().decode([String?].self, from: payload)
        guard let fields, fields.count == 5, fields[0] == "value", let value = fields[2] else {
            return nil
        }
        return [titles.value(value, of: subject), fields[4]].compactMap { $0 }
            .joined(separator: "\n")
    }

    /// A value line by line: the path to each leaf, and the leaf.
    private static func lines(_ value: Any, _ path: String) -> [String] {
        switch value {
        case let object as [String: Any]:
            return object.sorted { $0.key < $1.key }.flatMap { key, value in
                lines(value, path.isEmpty ? key : "\(path).\(key)")
            }
        case let list as [Any]:
            let leaves = list.compactMap { $0 is NSNull ? nil : $0 as? String }
            let isFlat = list.allSatisfy { $0 is String || $0 is NSNull }
            if isFlat {
                return [path.isEmpty ? "" : path + ": "].map {
                    $0 + leaves.joined(separator: " · ")
                }
            }
            return list.enumerated().flatMap { lines($1, "\(path)[\($0 + 1)]") }
        case is NSNull: return []
        default: return ["\(path): \(value)"]
        }
    }

    private struct Record: Encodable {
        let id: String
        let subject: String
        let kind: String
        let on: String
        let by: String
        let hash: String
        let payload: String?

        init(_ entry: Entry) {
            id = entry.id.description
            subject = entry.header.subject
            kind = entry.header.kind
            on = CataloguePart.day(of: entry).description
            by = entry.header.author.user
            hash = entry.hash.hex
            payload = entry.payload.map { String(decoding: $0, as: UTF8.self) }
        }
    }
}
