import Reports

extension ReportFixture {
    /// Words that stand in the sealed annex and may stand nowhere else.
    var sealedWords: String { t("拒不支付劳动报酬", "refusal to pay wages") }

    var sealedAnnex: SealedAnnex {
        .init(
            language: language,
            number: t("（2026）示例体检字第007号封1", "2026-SL-007-S1"),
            reportNumber: report.cover.reportNumber,
            enterpriseName: enterpriseName,
            firmName: firmName,
            lawyers: lawyers,
            recipient: .init(
                name: t("示例甲", "Shili Jia"),
                role: t("法定代表人", "Legal representative"),
            ),
            baseDate: "2026-09-30",
            issueDate: "2026-10-12",
            status: .issued,
            fingerprint: code,
            notices: [
                t(
                    "本附件仅供指定收件人拆阅，不随报告正文分发、复制或报送。",
                    "For the recipient alone; not to be distributed, copied or filed with the report.",
                ),
                t(
                    "请单独保管；如需向他人提供，请先与承办律师商议。",
                    "Keep it apart; ask the lawyers before giving it to anyone.",
                ),
            ],
            findings: [sealedFinding],
        )
    }

    private var sealedFinding: HealthReport.Finding {
        .init(
            id: "D09-08-F3",
            number: 1,
            title: t(
                "存在\(sealedWords)相关风险，建议专项核查",
                "A risk connected with \(sealedWords); a special review is advised",
            ),
            pointID: "D09-08",
            pointTitle: t("未足额、未按时支付工资", "Wages unpaid or late"),
            domainTitle: t("劳动用工", "Employment"),
            level: .red,
            rating: .init(
                likelihood: 3,
                property: 2,
                liability: 4,
                reach: 2,
                impact: 4,
                score: 12,
                computed: .orange,
                floor: t(
                    "涉及刑事责任，欠付人数和金额已达追诉标准",
                    "criminal liability is in question; number and sum reach the threshold for prosecution",
                ),
            ),
            facts: [
                t(
                    "外包班组11人两个月工资由包工头领取后未发。",
                    "The gang leader drew two months' wages of eleven outworkers and did not pay them.",
                )
            ],
            evidence: [t("企业自述", "The enterprise's word")],
            citations: [
                .init(
                    statute: t("中华人民共和国刑法", "Criminal Law"),
                    article: t("第二百七十六条之一", "article 276-1"),
                    effective: "2024-03-01",
                )
            ],
            analysis: [
                t(
                    "企业是否负有直接支付义务，需专项核查后判断。",
                    "Whether the enterprise itself owes them depends on a special review.",
                )
            ],
            criminal: t(
                "经责令支付仍不支付的，有刑事风险。",
                "Failing to pay after an official order carries criminal exposure.",
            ),
        )
    }

    var urgentNotice: UrgentNotice {
        .init(
            language: language,
            number: t("（2026）示例告字第003号", "2026-SL-N003"),
            enterpriseName: enterpriseName,
            creditCode: "91500114MA5XYK7T8D",
            firmName: firmName,
            lawyers: lawyers,
            date: "2026-09-22",
            matters: [
                .init(
                    title: urgentMatter.title,
                    facts: overdueClaim.facts,
                    deadline: urgentMatter.deadline,
                    basis: overdueClaim.citations,
                    consequence: overdueClaim.civil,
                    actions: urgentMatter.actions,
                )
            ],
            fingerprint: code,
        )
    }

    var questionnaire: Questionnaire {
        .init(
            language: language,
            number: t("示例体检007", "SL-007"),
            enterpriseName: enterpriseName,
            firmName: firmName,
            respondent: t("人事负责人", "Head of personnel"),
            baseDate: "2026-09-30",
            returnBy: "2026-09-18",
            introduction: [
                t(
                    "请按实际情况填写；不清楚的勾“不清楚”，不要猜。",
                    "Answer as things are; where you do not know, say so rather than guess.",
                ),
                t("填写约需20分钟。", "It takes about 20 minutes."),
            ],
            sections: [.init(title: t("劳动用工", "Employment"), questions: questions)],
        )
    }

    private var questions: [Questionnaire.Question] {
        [
            .init(
                id: "D09-01.all_signed",
                text: t(
                    "是不是每个人都在上班后一个月之内签了书面劳动合同？",
                    "Did everyone sign a written contract within a month of starting?",
                ),
                help: t("从实际上班那天算起。", "Counted from the first working day."),
                form: .yesNo,
            ),
            .init(
                id: "D09-01.group",
                text: t("没签的，请按组填写。", "For those who did not, fill in one line a group."),
                form: .table,
                columns: [
                    t("人数", "People"), t("上班日期", "Started"), t("签订日期", "Signed"),
                    t("月工资（元）", "Monthly pay"),
                ],
                onlyIf: t("上一题答“否”", "you answered no above"),
            ),
            .init(
                id: "D09-07.hours",
                text: t("实行哪种工时制度？", "Which working-time system applies?"),
                form: .one,
                options: [t("标准工时", "Standard"), t("综合计算工时", "Averaged"), t("不定时", "Flexible")],
            ),
            .init(
                id: "D09-06.overtime",
                text: t("旺季每人每月加班多少小时？", "Hours of overtime a month in the high season?"),
                form: .blank,
                unit: t("小时", "hours"),
            ),
            .init(
                id: "D09-05.since",
                text: t("现行员工手册从哪天开始用？", "Since when is the present handbook in use?"),
                form: .date,
            ),
            .init(
                id: "D09-05.steps",
                text: t(
                    "制定员工手册时做过哪些？可多选。",
                    "What was done when the handbook was made? Tick all that apply.",
                ),
                form: .several,
                options: [
                    t("职工讨论", "Discussion"), t("征求工会意见", "Union consulted"),
                    t("公示或签收", "Published or signed for"), t("都没有", "None"),
                ],
            ),
            .init(
                id: "D09.other",
                text: t("用工方面还有什么想问律师的？", "Anything else to ask the lawyers about staff?"),
                form: .lines,
            ),
        ]
    }
}
