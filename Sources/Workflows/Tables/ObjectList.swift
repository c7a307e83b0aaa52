import Diagnostics
public import Foundation

/// A list of JSON objects as a table: the keys are the headings.
public enum ObjectList {
    /// The rows of a list of objects whose values are texts, numbers or yes and no; the first row has the keys.
    public static func rows(_ data: Data) throws -> [[String]] {
        guard data.count <= DelimitedText.limit else { throw Diagnostic.workflow("table.tooLarge") }
        guard let objects = try? JSONDecoder().decode([[String: Value]].self, from: data) else {
            throw Diagnostic.workflow("table.notObjects")
        }
        let keys = Set(objects.flatMap(\.keys)).sorted()
        return [keys] + objects.map { object in keys.map { object[$0]?.text ?? "" } }
    }

    private struct Value: Decodable {
        let text: String

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if container.decodeNil() {
                text = ""
            } else if let flag = try? container.decode(Bool.self) {
                text = flag ? "true" : "false"
            } else if let number = try? container.decode(Decimal.self) {
                text = number.description
            } else {
                text = try container.decode(String.self)
            }
        }
    }
}
