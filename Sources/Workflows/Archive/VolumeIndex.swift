import Checklists
import Diagnostics
import Foundation
import Practice

/// The index of an exported volume: its cover and its catalogue.
struct VolumeIndex {
    let volume: Volume
    let items: [ExportedItem]
    let words: (Message) -> String

    /// The index for programs.
    func json() throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(Content(volume, items))
    }

    /// The index for people.
    func html() -> String {
        let cover = [
            ("number", volume.number.description), ("matter", words(volume.matter.name)),
            ("retention", words(volume.retention.name)),
            ("closed", volume.closedOn.description), ("bound", volume.boundOn.description),
            ("by", volume.boundBy.text),
            ("keep", volume.lastDay?.description ?? words(Message("workflow.volume.forever"))),
        ].map { key, value in
            "\(HTMLText.escaped(words(Message("workflow.volume.\(key)"))))：\(HTMLText.escaped(value))"
        }
        let headings = ["item", "what", "day", "by", "pages", "hash"].map {
            words(Message("workflow.volume.\($0)"))
        }
        let table = HTMLText.table(headings, items.map(row))
        let body = "<p>\(cover.joined(separator: "<br>"))</p>\n\(table)"
        return HTMLText.page(
            title: volume.title,
            language: words(Message("workflow.volume.lang")),
            body,
        )
    }

    private func row(_ item: ExportedItem) -> [String] {
        let title = item.title.isEmpty ? "" : " · \(item.title)"
        let name = HTMLText.escaped(words(item.group.name) + title)
        let link = item.files.first.map { "<a href=\"\(HTMLText.escaped($0.path))\">\(name)</a>" }
        let state =
            item.state == .written
            ? "" : "（\(HTMLText.escaped(words(Message("workflow.volume.\(item.state.rawValue)"))))）"
        return [
            String(item.number), (link ?? name) + state, item.on, HTMLText.escaped(item.by),
            item.pages.map(String.init) ?? "", "<code>\(item.hash)</code>",
        ]
    }

    private struct Content: Encodable {
        let number: String
        let matter: String
        let title: String
        let retention: String
        let closedOn: String
        let boundOn: String
        let boundBy: String
        let keepThrough: String?
        let items: [ExportedItem]

        init(_ volume: Volume, _ items: [ExportedItem]) {
            number = volume.number.description
            matter = volume.matter.rawValue
            title = volume.title
            retention = volume.retention.rawValue
            closedOn = volume.closedOn.description
            boundOn = volume.boundOn.description
            boundBy = volume.boundBy.text
            keepThrough = volume.lastDay?.description
            self.items = items
        }
    }
}
