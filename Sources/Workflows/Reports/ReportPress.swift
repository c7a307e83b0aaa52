public import Diagnostics
public import Foundation
public import Practice
public import Reports

/// Turns report values into the bytes of files.
public struct ReportPress: Sendable {
    private let templates: CompiledTemplates
    private let worker: DocumentWorker

    /// A press that takes its templates from a folder and its PDF from the document worker.
    public init(folder: ReportsFolder, worker: DocumentWorker) {
        templates = CompiledTemplates(folder)
        self.worker = worker
    }

    /// Whether PDF can be written on this machine.
    public var writesPDF: Bool { worker.isInstalled }

    /// How many reports are worth printing at once.
    public var capacity: Int { worker.capacity }

    /// One file: what it is, what it is called, what is in it.
    public struct File: Sendable {
        /// The format.
        public let format: IssuedFile.Format
        /// The language.
        public let language: Language
        /// The file's name.
        public let name: String
        /// The bytes.
        public let data: Data
    }

    /// The files of a report in some formats.
    public func files(
        of report: HealthReport,
        named name: String,
        as formats: [IssuedFile.Format],
    ) async throws -> [File] {
        try await files(of: [report], named: name, as: formats)
    }

    /// The files of several reports, such as both languages of one, made side by side; in the order asked for.
    public func files(
        of reports: [HealthReport],
        named name: String,
        as formats: [IssuedFile.Format],
    ) async throws -> [File] {
        let wanted = reports.flatMap { report in formats.map { (report, $0) } }
        let made = await withTaskGroup(of: (Int, Result<File?, any Error>).self) { group in
            for (place, (report, format)) in wanted.enumerated() {
                group.addTask {
                    do {
                        return (
                            place, .success(try await file(of: report, named: name, as: format)),
                        )
                    } catch {
                        return (place, .failure(error))
                    }
                }
            }
            return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
        }
        return try wanted.indices.compactMap { try made[$0]?.get() }
    }

    private func file(
        of report: HealthReport,
        named name: String,
        as format: IssuedFile.Format,
    ) async throws -> File? {
        let data: Data? =
            switch format {
            case .html: Data(try templates.renderer().html(report).utf8)
            case .json: try CanonicalJSON.encoded(report)
            case .pdf: try await pdf(.report(report))
            case .docx: nil
            }
        return data.map {
            File(
                format: format,
                language: report.language,
                name: "\(name).\(report.language.rawValue).\(format.rawValue)",
                data: $0,
            )
        }
    }

    /// The bytes of a form, as PDF or HTML.
    public func data(of form: FilledForm, as format: FormFormat) async throws -> Data {
        switch format {
        case .pdf: try await pdf(.form(form))
        case .html: Data(try templates.renderer().html(form).utf8)
        }
    }

    /// The bytes of a PDF document.
    public func pdf(_ document: PrintedDocument) async throws -> Data {
        let file = FileManager.default.temporaryDirectory.appending(
            path: "tijian-\(UUID().uuidString).pdf"
        )
        defer { try? FileManager.default.removeItem(at: file) }
        try await worker.write(document, to: file)
        return try Data(contentsOf: file)
    }

    /// Ends the document worker.
    public func close() async { await worker.shutdown() }
}
