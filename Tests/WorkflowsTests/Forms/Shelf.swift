import ChecklistYAML
import Diagnostics
import Foundation
import Practice
import Reports

@testable import Workflows

/// The shipped forms, and what they print.
enum Shelf {
    static let folder = World.package.appending(path: "reports/forms")

    static func shipped() throws -> FormShelf { try FormShelf(shipped: folder) }

    /// A folder with one form of the firm's own.
    static func own(_ text: String) throws -> URL {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: folder.appending(path: "own.yaml"))
        return folder
    }

    static func own(
        form: String,
        audience: String,
        parts: String = "  - text: [{zh: \"本所措辞\", en: \"Our own words\"}]",
    ) throws -> URL {
        try own(
            """
            form: \(form)
            title: {zh: "自定", en: "Own"}
            audience: \(audience)
            use: {zh: "本所", en: "The firm"}
            parts:
            \(parts)
            """
        )
    }
}

extension World {
    /// What a form says, as HTML.
    func printed(
        _ form: PaperForm,
        blank: Bool = false,
        by user: String = "chen",
        in language: Language = .zh,
    ) async throws -> String {
        let data = try await office(user).print(
            form,
            of: FormSubject(blank ? nil : opened(user)),
            in: language,
            as: .html,
            on: press,
        )
        return String(decoding: data, as: UTF8.self)
    }
}
