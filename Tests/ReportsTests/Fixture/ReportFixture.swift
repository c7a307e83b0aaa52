import Diagnostics
import Reports

/// An invented food company of an invented township in Qianjiang, checked in four domains, in either language.
struct ReportFixture {
    let language: Language

    /// One of two texts, by the language.
    func t(_ zh: String, _ en: String) -> String { language == .zh ? zh : en }

    /// The report, issued and with its code.
    var report: HealthReport {
        HealthReport(
            language: language,
            cover: cover,
            declarations: HealthReport.standardDeclarations(in: language),
            overview: overview,
            profile: profile,
            conclusion: conclusion,
            domains: domains,
            findings: findings,
            undetermined: undetermined,
            rectification: rectification,
            notes: notes,
            followUp: followUp,
            annexes: annexes,
        )
    }

    /// The same report before a second lawyer has approved it.
    var draft: HealthReport {
        var report = report.carrying(nil)
        report.cover.status = .draft
        report.cover.issueDate = nil
        report.cover.reviewer = nil
        return report
    }

    var code: FingerprintCode? { FingerprintCode(digest: (0..<32).map { UInt8($0 * 7 + 3) }) }

    var enterpriseName: String {
        t("重庆市黔江区示例山里香食品有限公司", "Chongqing Qianjiang Example Shanlixiang Food Co., Ltd.")
    }

    var firmName: String { t("重庆示例律师事务所", "Chongqing Example Law Firm") }

    var lawyers: [HealthReport.Person] {
        [
            .init(
                name: t("田示例", "Tian Shili"),
                role: t("主办律师", "Lead lawyer"),
                licence: "15001201810000001",
            ),
            .init(
                name: t("冉示例", "Ran Shili"),
                role: t("协办律师", "Assisting lawyer"),
                licence: "15001202110000002",
            ),
        ]
    }

    private var cover: HealthReport.Cover {
        .init(
            reportNumber: t("（2026）示例体检字第007号", "2026-SL-007"),
            enterpriseName: enterpriseName,
            creditCode: "91500114MA5XYK7T8D",
            firmName: firmName,
            lawyers: lawyers,
            reviewer: .init(name: t("向示例", "Xiang Shili"), role: t("复核律师", "Reviewer")),
            reviewNote: t(
                "复核律师与主办律师同所，未参与本次访谈。",
                "The reviewer belongs to the same firm and took no part in the interview.",
            ),
            baseDate: "2026-09-30",
            issueDate: "2026-10-12",
            version: 2,
            status: .issued,
            useNote: t(
                "仅供该企业内部决策和整改使用，不作他用。本企业与所述事实均为虚构，仅作示例。",
                "For the enterprise's own decisions and rectification only. The enterprise and the facts are invented.",
            ),
            fingerprint: code,
        )
    }
}
