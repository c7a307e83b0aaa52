import Foundation
import Testing

extension Desk {
    /// A desk with a small library of its own.
    static func small(
        points: Int = 2,
        questions: Int = 3,
        _ more: [String: String] = [:],
    ) throws -> Desk {
        let desk = try Desk(more)
        _ = try SmallLibrary.write(points: points, questions: questions, at: desk.root)
        return desk
    }

    private convenience init(_ more: [String: String]) throws {
        // The library lies on the desk itself; commands run there, so a relative path finds it.
        try self.init(library: "library", more)
    }

    /// Registers two lawyers, the firm and an enterprise, and starts a checkup.
    @discardableResult
    func open(checkups: Int = 1) throws -> Desk {
        expectDone(try addLead())
        expectDone(try run(Desk.reviewer))
        expectDone(try run(Desk.firm))
        let enterprise = expectDone(try run(Desk.enterprise))
        for _ in 0..<checkups {
            expectDone(try run(Desk.start + ["--enterprise", enterprise.line]))
        }
        return self
    }

    @discardableResult
    func addLead() throws -> Outcome { try run(Desk.lead) }

    static let lead = [
        "user", "add", "chen", "--name", "陈某", "--role", "lawyer", "--role", "office", "--licence",
        "15001201510000001",
    ]
    static let reviewer = [
        "user", "add", "zhou", "--name", "周某", "--role", "lawyer", "--role", "reviewer",
        "--licence", "15001200910000002",
    ]
    static let firm = [
        "user", "firm", "--name", "示例律师事务所（虚构）", "--code-reason", "虚构", "--address", "示例路1号",
        "--phone", "023-00000000", "--director", "周某", "--lawyers", "12",
    ]
    static let enterprise = [
        "enterprise", "add", "--name", "黔江区武陵香食品有限公司", "--code", "91500114XXXX20263H",
        "--code-reason", "虚构", "--industry", "C1353", "--headcount", "46", "--invented",
    ]
    static let start = [
        "checkup", "start", "--lawyers", "chen", "--base-date", "2026-11-23", "--conflict", "clear",
        "--signed", "agreement,confidentiality,consent",
    ]
}

extension Desk {
    /// The sheet of the shipped story, as a file that `--answers` takes.
    func shippedSheet() throws -> String {
        let file = Program.checklists + "/scenarios/food-factory.yaml"
        let story = String(
            decoding: FileManager.default.contents(atPath: file) ?? Data(),
            as: UTF8.self,
        )
        let lines = story.split(separator: "\n", omittingEmptySubsequences: false)
        let start = try #require(lines.firstIndex { $0.hasPrefix("sheet:") })
        let part = lines[(start + 1)...].prefix { $0.isEmpty || " #".contains($0.prefix(1)) }
        let sheet = part.map { $0.hasPrefix("#") ? "" : $0.dropFirst(2) }.joined(separator: "\n")
        return try write(sheet + "\n", to: "sheet.yaml")
    }

    /// Takes a sheet of the small library in, and expects it to be taken.
    @discardableResult
    func answer(_ answers: String, checkup: String = "2026-1") throws -> Outcome {
        let file = try write("sheet: 1\npoints:\n\(answers)", to: "answers.yaml")
        return try run("interview", checkup, "--answers", file)
    }

    /// What the checkup's sheet says now.
    func sheet(_ checkup: String = "2026-1") throws -> String {
        try run("interview", checkup, "--print-sheet").output
    }

    /// Expects the journal to be sound and all that was recorded to be there still.
    func expectNothingLost(
        _ recorded: String,
        at location: SourceLocation = #_sourceLocation,
    ) throws {
        expectDone(try run("store", "verify"), at: location)
        #expect(try sheet() == recorded, sourceLocation: location)
    }
}
