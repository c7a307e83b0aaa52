import ChecklistYAML
import Diagnostics
import Testing

/// A story over the small library, right in everything it expects unless told otherwise.
enum Story {
    static func text(
        findings: [String] = ["D09-01-F1", "D09-02-F1"],
        possible: [String] = [],
        low: Int = 15_000,
        level: String? = nil,
        dismissal: String = "reason: 已补发",
    ) -> String {
        """
        scenario: small
        title:
          zh: 小案例
          en: A small story
        sheet:
          sheet: 1
          enterprise:
            name: 虚构小店
            entity_type: limited_company
            headcount: 3
          facts:
            employees: yes
          base_date: 2026-11-10
          points:
            D09-01:
              all_signed: no
              group:
                complete: yes
                rows:
                  - people: 3
              papers:
                staff_list: {state: seen, seen: 3, of: 3}
            D09-02:
              late: yes
        decisions:
          - finding: D09-01-F1
            action: confirm
          - finding: D09-02-F1
            action: dismiss
            \(dismissal)
        expect:
          findings: [\(findings.joined(separator: ", "))]
          possible: [\(possible.joined(separator: ", "))]
        \(level.map { "  level: \($0)\n" } ?? "")  exposure:
            payable: {low: \(low), high: 15000}

        """
    }

    static func read(_ text: String) throws -> Scenario {
        let read = ScenarioReader().read(bytes: Array(text.utf8), file: "small.yaml")
        try #require(read.diagnostics.isEmpty, "\(read.diagnostics)")
        return try #require(read.scenario)
    }
}
