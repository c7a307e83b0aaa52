import Foundation
import Testing

/// A firm at work: commands written as lines, each on the day on which it is typed.
struct Firm {
    let desk: Desk

    /// A firm with nothing on record and a small library, one point of which can be urgent.
    init() throws {
        desk = try Desk.small(["TIJIAN_USER": "wu"])
        let file = desk.root.appending(path: "library/general/D09.yaml")
        let text = try String(contentsOf: file, encoding: .utf8) + Firm.urgentPoint
        try Data(text.utf8).write(to: file)
        try desk.write("%PDF-1.7 scan", to: "scan.pdf")
        try desk.write("%PDF-1.7 letter", to: "letter.pdf")
    }

    /// Runs one line; its words are separated by blanks.
    func run(_ day: String, _ line: String, as user: String = "wu") throws -> Outcome {
        let words = line.split(separator: " ").map(String.init)
        return try desk.run(words, with: ["TIJIAN_TODAY": day, "TIJIAN_USER": user])
    }

    /// Runs one line and expects it to do its work.
    @discardableResult
    func done(
        _ day: String,
        _ line: String,
        as user: String = "wu",
        at location: SourceLocation = #_sourceLocation,
    ) throws -> Outcome {
        expectDone(try run(day, line, as: user), at: location)
    }

    /// Runs one line and expects it to be refused, with a place or reason, and a remedy.
    func refused(
        _ day: String,
        _ line: String,
        _ code: Int32,
        _ place: String,
        as user: String = "wu",
        at location: SourceLocation = #_sourceLocation,
    ) throws {
        let outcome = try run(day, line, as: user)
        expectRefusal(outcome, code: code, naming: place, at: location)
    }

    /// Runs one line and expects it to be refused because a condition does not hold.
    func refused(
        _ day: String,
        _ line: String,
        _ place: String,
        as user: String = "wu",
        at location: SourceLocation = #_sourceLocation,
    ) throws {
        try refused(day, line, 77, place, as: user, at: location)
    }

    /// One column of a list.
    func column(
        _ name: String,
        _ day: String,
        _ line: String,
        at location: SourceLocation = #_sourceLocation,
    ) throws -> [String] {
        let outcome = try done(day, line + " --format json", at: location)
        return try outcome.rows().map { $0[name] ?? "" }
    }

    /// The people, the firm, and who may do what.
    func setUp() throws {
        let firm = "user firm --name 示例律师事务所（虚构） --code-reason 虚构 --address 示例路1号"
        try done("2026-01-04", "user add wu --name 吴某 --role office")
        for (id, name, roles, licence) in [
            ("chen", "陈某", "--role lawyer", "15001201510000001"),
            ("lin", "林某", "--role lawyer", "15001201810000003"),
            ("zhou", "周某", "--role lawyer --role reviewer", "15001200910000002"),
        ] {
            try done("2026-01-05", "user add \(id) --name \(name) \(roles) --licence \(licence)")
        }
        try done("2026-01-05", firm + " --phone 023-00000000 --director 周某 --lawyers 12")
    }
}

extension Firm {
    private static let urgentPoint = """
          - id: D09-03
            title:
              zh: 仲裁答辩
              en: Defence
            questions:
              - id: due_on
                who: hr
                ask:
                  zh: 答辩期限是哪一天？
                  en: By which day is the defence due?
                type: date
            findings:
              - id: D09-03-F1
                aspect: defence
                when: due_on >= base_date
                likelihood: 3
                impact: {property: 3, liability: 2, reach: 1}
                deadline: due_on
                recommendations: [D09-03-R1]
            legal_basis:
              - {basis: practice}
            consequences:
              civil:
                zh: 缺席裁决
                en: A default award
            recommendations:
              - id: D09-03-R1
                category: litigate
                within_days: 7
                action:
                  zh: 提交答辩书
                  en: Hand in the defence
                proof:
                  zh: 签收回执
                  en: The receipt

        """
}
