import Diagnostics

@testable import Reports

/// A form with one of everything.
enum SampleForm {
    static func form(
        _ language: Language = .zh,
        text: String = "正文",
        rows: Int = 2,
        isBlank: Bool = false,
    ) -> FilledForm {
        FilledForm(
            language: language,
            title: "事实确认书",
            number: isBlank ? nil : "体检〔2026〕第001号",
            firm: isBlank ? nil : "示例律师事务所",
            enterprise: isBlank ? nil : "示例食品有限公司",
            use: "仅供本次体检使用",
            signature: "企业确认人签字：",
            isInvented: !isBlank,
            isLandscape: false,
            day: "2026-11-20",
            parts: [
                FilledForm.Part(
                    heading: "一、情况",
                    text: [text],
                    fields: fields,
                    table: table(rows: rows, text: text),
                    clauses: ["第一项", "第二项"],
                    notes: ["注"],
                    signatures: [
                        FilledForm.Signature(who: "企业（盖章）", lines: ["签字："]),
                        FilledForm.Signature(who: "律师", lines: ["签字："], isDated: false),
                    ],
                )
            ],
        )
    }

    static let fields = [
        FilledForm.Field(label: "企业", value: "示例食品有限公司"),
        FilledForm.Field(label: "地址", value: "示例路", isWide: true),
        FilledForm.Field(label: "来源", options: options),
        FilledForm.Field(label: "需求", room: 4),
        FilledForm.Field(label: "剩下"),
    ]

    static let options = [
        FilledForm.Option(text: "申请", isTicked: true), FilledForm.Option(text: "推荐"),
    ]

    static func table(rows: Int, text: String = "问") -> FilledForm.Table {
        FilledForm.Table(
            columns: [
                FilledForm.Column(title: "序号栏", width: 1),
                FilledForm.Column(title: "事项", width: 4),
                FilledForm.Column(title: "更正", width: 3),
            ],
            groups: [
                FilledForm.Group(
                    title: "劳动用工",
                    rows: (0..<rows).map { ["\($0 + 1)", text, ""] },
                )
            ],
        )
    }
}
