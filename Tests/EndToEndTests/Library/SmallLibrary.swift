import Foundation

/// A library of a few short points, so that a command starts in a moment.
enum SmallLibrary {
    /// Writes the library into a folder of a desk and returns its path.
    static func write(points: Int, questions: Int, at desk: URL) throws -> String {
        let root = desk.appending(path: "library")
        let files = [
            "facts.yaml": facts, "papers.yaml": papers, "parameters.yaml": parameters,
            "statutes.yaml": statutes, "general/D09.yaml": checklist(points, questions),
        ]
        for (name, text) in files {
            let file = root.appending(path: name)
            let folder = file.deletingLastPathComponent()
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
        return root.path
    }

    /// The words of a question, from which a test knows which one is asked.
    static func words(point: Int, question: Int) -> String { "<\(id(point)).q\(question)>" }

    static func id(_ point: Int) -> String { "D09-" + (point < 10 ? "0" : "") + String(point) }

    private static func checklist(_ points: Int, _ questions: Int) -> String {
        head + (1...points).map { point($0, questions) }.joined()
    }

    private static let head = """
        checklist: D09
        version: 1
        domain: D09
        title:
          zh: 劳动用工
          en: Labour
        verified_on: 2026-09-30
        points:

        """

    private static func point(_ number: Int, _ questions: Int) -> String {
        let asked = (1...questions).map { question(number, $0) }.joined()
        let id = id(number)
        return """
              - id: \(id)
                title:
                  zh: 测试要点\(number)
                  en: Test point \(number)
                questions:
            \(asked)      - id: remark
                    who: owner
                    ask:
                      zh: \(id) 有什么要说明的？
                      en: Anything to add on \(id)?
                    type: text
                    when: q1 == 999
                  - id: staff
                    who: hr
                    ask:
                      zh: \(id) 涉及多少员工？
                      en: How many employees does \(id) concern?
                    type: integer
                    when: q1 == 998 and facts.employees == yes
                findings:
                  - id: \(id)-F1
                    aspect: number
                    when: q1 > 500
                    likelihood: 3
                    impact: {property: 2, liability: 2, reach: 1}
                    recommendations: [\(id)-R1]
                legal_basis:
                  - {basis: practice}
                consequences:
                  civil:
                    zh: 责任
                    en: Liability
                recommendations:
                  - id: \(id)-R1
                    category: sign_or_amend
                    within_days: 7
                    action:
                      zh: 整改
                      en: Mend
                    proof:
                      zh: 记录
                      en: Records

            """
    }

    private static func question(_ point: Int, _ number: Int) -> String {
        let words = words(point: point, question: number)
        return """
                  - id: q\(number)
                    who: hr
                    ask:
                      zh: 数字是多少？\(words)
                      en: What is the number? \(words)
                    help:
                      zh: 零到九百九十九
                      en: Nought to nine hundred and ninety-nine
                    type: integer
                    min: 0
                    max: 999

            """
    }
}

extension SmallLibrary {
    private static let facts = """
        facts: enterprise
        version: 1
        profile:
          - id: headcount
            who: hr
            ask:
              zh: 有多少人？<form.headcount>
              en: How many people? <form.headcount>
            type: integer
            optional: true
        gates:
          - id: employees
            who: hr
            ask:
              zh: 有员工吗？<form.employees>
              en: Any employees? <form.employees>
            type: yes_no

        """

    private static let papers = """
        papers: shared
        version: 1
        entries:
          - id: staff_list
            title:
              zh: 花名册
              en: Staff list
            who: hr

        """

    private static let parameters = """
        parameters: dated
        version: 1
        entries:
          - id: lpr_1y
            title:
              zh: 一年期利率
              en: One-year rate
            type: percent
            figures:
              - from: 2019-08-20
                value: 4.25
                source:
                  zh: 公布
                  en: Published

        """

    private static let statutes = """
        statutes: registry
        version: 1
        as_of: 2026-11-23
        entries:
          - short_title: 劳动合同法
            title: 中华人民共和国劳动合同法
            kind: law
            versions:
              - name: 2012修正
                effective: 2013-07-01
                effective_unverified: true
                articles: "1x98"

        """
}
