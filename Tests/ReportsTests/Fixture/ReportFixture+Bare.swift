import Diagnostics
import Reports

extension ReportFixture {
    /// A report with nothing in it that may be left out.
    var bare: HealthReport {
        HealthReport(
            language: language,
            cover: .init(
                reportNumber: "1",
                enterpriseName: enterpriseName,
                firmName: firmName,
                baseDate: "2026-09-30",
                status: .draft,
                useNote: t("仅供内部使用", "Internal use"),
            ),
            overview: .init(),
            conclusion: .init(
                levels: .init(),
                urgentCount: 0,
                coverage: .init(covered: 0, applicable: 0),
            ),
            followUp: .init(),
            annexes: .init(receipt: false),
        )
    }

    /// A report of many points and a tenth as many findings, for measuring.
    func sized(points: Int) -> HealthReport {
        var report = self.report
        let items = report.domains.flatMap(\.items)
        report.domains = (0..<max(1, points / 25)).map { number in
            .init(
                id: "D\(number)",
                title: report.domains[number % 4].title,
                items: (0..<25).map { items[(number * 25 + $0) % items.count] },
            )
        }
        report.findings = (0..<points / 10).map { number in
            var finding = findings[number % findings.count]
            finding.number = number + 1
            return finding
        }
        return report
    }

    /// The report with one text in places of every kind.
    func carrying(text: String) -> HealthReport {
        var report = self.report
        report.cover.enterpriseName = text
        report.declarations = [text]
        report.profile = [
            .init(title: text, rows: [.init(label: text, value: text, source: text)])
        ]
        report.conclusion.strengths = [text]
        report.conclusion.radar[0].title = text
        report.domains[0].items[0].outcome = text
        report.findings[0].title = text
        report.findings[0].facts = [text]
        report.findings[0].recommendations[0].steps = [text]
        report.annexes.answers[0].answer = text
        return report
    }
}
