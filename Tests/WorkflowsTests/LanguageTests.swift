import Diagnostics
import Foundation
import Practice
import Testing

@testable import Workflows

@Suite("Language files of Workflows")
struct LanguageTests {
    private static func sources() throws -> String {
        let folder = World.package.appending(path: "Sources/Workflows")
        let files = try #require(
            FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        )
        return try files.allObjects.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
            .map { try String(contentsOf: $0, encoding: .utf8) }.joined(separator: "\n")
    }

    /// Every key that the sources name, whole or through a short form.
    private static func used() throws -> Set<String> {
        let text = try sources()
        var keys: Set<String> = ["permission.left", "permission.left.remedy", "permission.remedy"]
        for match in text.matches(of: /\.workflow\(\s*"([A-Za-z.]+)"/) {
            keys.formUnion(["workflow.\(match.1)", "workflow.\(match.1).remedy"])
        }
        for match in text.matches(of: /"(workflow\.[A-Za-z.]*[A-Za-z])"/) {
            keys.insert(String(match.1))
        }
        for match in text.matches(of: /ScenarioDifference\.message\(\s*"([a-z]+)"/) {
            keys.insert("workflow.scenario.\(match.1)")
        }
        let volume = [
            "number", "matter", "retention", "closed", "bound", "by", "keep", "item", "what", "day",
            "pages", "hash", "content", "sealed", "erased",
        ]
        keys.formUnion(volume.map { "workflow.volume.\($0)" })
        let form = [
            "copy", "declined", "inPart", "original", "sealedItem", "sealedRemark",
            "stepOpen", "stepPast",
        ]
        keys.formUnion(form.map { "workflow.form.\($0)" })
        for match in text.matches(of: /phrase\(\s*"([A-Za-z]+)"/) {
            keys.insert("workflow.table.\(match.1)")
        }
        let columns = [
            "number", "indicator", "unit", "current", "toDate", "lastYear", "change", "base",
        ]
        let boxes = [
            "bureau", "period", "by", "districts", "filledBy", "checkedBy", "telephone", "filledOn",
            "seal",
        ]
        keys.formUnion(columns.map { "workflow.table.column.\($0)" })
        keys.formUnion(boxes.map { "workflow.table.box.\($0)" })
        let table = [
            "internal", "public", "title", "formTitle", "corrected", "correctedUnsaid", "total",
            "late", "crossNote",
        ]
        keys.formUnion(table.map { "workflow.table.\($0)" })
        keys.formUnion(Register.allCases.map { "register.\($0.rawValue)" })
        return keys.union(Permission.allCases.map { "permission.\($0.rawValue)" })
    }

    @Test(
        "Every key that is used has words, and every refusal a remedy",
        arguments: Language.allCases,
    )
    func complete(language: Language) throws {
        let used = try Self.used()
        #expect(used.count > 50)
        #expect(used.subtracting(Phrasebook.workflows.keys(language)).sorted() == [])
    }

    @Test("No words are left over", arguments: Language.allCases)
    func leftOver(language: Language) throws {
        #expect(Phrasebook.workflows.keys(language).subtracting(try Self.used()).sorted() == [])
    }

    @Test("Both languages have the same keys, each with words and the same placeholders")
    func same() throws {
        let book = Phrasebook.workflows
        #expect(book.keys(.zh) == book.keys(.en))
        for key in book.keys(.zh) {
            let placeholders = try Language.allCases.map { language in
                let phrase = try #require(book.phrase(key, in: language))
                #expect(!phrase.isEmpty)
                return Set(phrase.matches(of: /\{[a-z]+\}/).map { String($0.output) })
            }
            #expect(placeholders[0] == placeholders[1], "\(key)")
        }
    }
}
