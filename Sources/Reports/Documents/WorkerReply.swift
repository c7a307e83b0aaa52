internal import Diagnostics

/// The process's answer to one request: nothing, or an error's code with what it is about.
struct WorkerReply: Decodable, Sendable {
    /// What an error is about; each code fills what it needs.
    struct Details: Decodable, Sendable {
        var package: String?
        var file: String?
        var characters: [String]?
        var fields: [String]?
        var sheets: [String]?
    }

    let id: Int
    var error: String?
    var details: Details?

    /// The diagnostic of an error's code; a code that is not known counts as a death of the process.
    func diagnostic(_ code: String, request: WorkerRequest) -> Diagnostic {
        switch code {
        case "packageMissing":
            .worker(code, ["package": .text(details?.package ?? "typst")])
        case "fontMissing":
            .worker(code, ["file": .text(details?.file ?? "")])
        case "glyphMissing":
            .worker(
                code,
                [
                    "characters": .text(listed(details?.characters)),
                    "fields": .text(listed(details?.fields)),
                ],
            )
        case "templateFailed":
            .worker(code, ["template": .text(request.template)])
        case "cannotWrite":
            .worker(code, ["file": .text(details?.file ?? request.output)])
        default:
            .worker("died")
        }
    }

    /// The diagnostic of an error's code about a spreadsheet.
    func diagnostic(_ code: String, file: String) -> Diagnostic {
        switch code {
        case "packageMissing":
            .worker("tablePackageMissing", ["package": .text(details?.package ?? "openpyxl")])
        case "sheetMissing":
            .worker("sheetMissing", ["sheets": .text(listed(details?.sheets))])
        case "tableTooLarge": .worker("tableTooLarge")
        case "tableUnreadable": .worker("tableUnreadable", ["file": .text(file)])
        case "cannotWrite": .worker("cannotWrite", ["file": .text(details?.file ?? file)])
        default: .worker("died")
        }
    }

    private func listed(_ words: [String]?) -> String {
        (words ?? []).joined(separator: ", ")
    }
}
