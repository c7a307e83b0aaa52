public import Bureau
public import ChecklistYAML
public import Diagnostics
public import Foundation

/// The indicators and words of services that a folder defines, such as `reports/bureau`.
public enum IndicatorShelf {
    /// Reads every file of the folder into one book; throws everything that is wrong.
    public static func read(folder: URL) throws -> IndicatorBook {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path),
            names.contains(where: { $0.hasSuffix(".yaml") && !$0.hasPrefix(".") })
        else { throw Diagnostic.workflow("indicatorsMissing", subject: folder.path) }
        let files = names.filter { $0.hasSuffix(".yaml") && !$0.hasPrefix(".") }.sorted()
        var book = IndicatorBook()
        var places: [String: Place] = [:]
        var diagnostics: [Diagnostic] = []
        for name in files {
            let read = read(file: folder.appending(path: name))
            diagnostics += read.diagnostics
            guard let file = read.file else { continue }
            diagnostics += repeated(file, places)
            for indicator in file.indicators { places[indicator.id] = file.places[indicator.id] }
            book.indicators += file.indicators
            book.serviceTypes.merge(file.serviceTypes) { first, _ in first }
        }
        let list = DiagnosticList(diagnostics)
        guard !list.hasErrors else { throw list }
        return book
    }

    /// Reads one file, and says what is wrong with it.
    public static func read(file: URL) -> (file: IndicatorFile?, diagnostics: [Diagnostic]) {
        guard let bytes = FileManager.default.contents(atPath: file.path) else {
            return (nil, [.workflow("indicatorsUnreadable", subject: file.path)])
        }
        return IndicatorReader().read(bytes: bytes, file: file.path)
    }

    /// Ids that an earlier file has used.
    private static func repeated(
        _ file: IndicatorFile,
        _ places: [String: Place],
    ) -> [Diagnostic] {
        file.indicators.compactMap { indicator in
            guard let earlier = places[indicator.id] else { return nil }
            let arguments: [String: Message.Argument] = [
                "id": .text(indicator.id), "place": .text(earlier.description),
            ]
            return Diagnostic(
                .error,
                at: file.places[indicator.id],
                subject: indicator.id,
                Message("workflow.indicatorTwice", arguments),
                remedy: Message("workflow.indicatorTwice.remedy", arguments),
            )
        }
    }
}
