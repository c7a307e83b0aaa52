extension ChecklistFixture {
    static let checklist = """
        checklist: D09
        version: 1
        domain: D09
        title:
          zh: 劳动用工
          en: Labour
        verified_on: 2026-09-30
        points:
          - id: D09-01
            title:
              zh: 未订立书面劳动合同
              en: No written contract
            screen: true
            applies:
              when: facts.employees == yes
              otherwise:
                zh: 没有员工
                en: Nobody is employed
            questions:
              - id: all_signed
                who: hr
                ask:
                  zh: 都签了吗？
                  en: Has everyone signed?
                help:
                  zh: 不含学生
                  en: Without students
                type: yes_no
            repeat:
              id: group
              when: all_signed == no
              each:
                zh: 一组人
                en: a group
              questions:
                - id: people
                  who: hr
                  ask:
                    zh: 几个人？
                    en: How many?
                  type: integer
                  min: 1
                - id: kind
                  who: hr
                  ask:
                    zh: 哪一类？
                    en: Which kind?
                  type: choice
                  options:
                    - id: never
                      text:
                        zh: 从未
                        en: Never
                    - id: late
                      text:
                        zh: 迟签
                        en: Late
            papers: [staff_list]
            findings:
              - id: D09-01-F1
                aspect: contract
                when: any(group, kind == never)
                likelihood: 4
                impact: {property: 3, liability: 2, reach: 1}
                exposure:
                  kind: payable
                  low: 10000
                  high: 10000 * sum(group, people)
                  basis:
                    zh: 每人一万
                    en: Ten thousand each
                recommendations: [D09-01-R1]
              - id: D09-01-F2
                aspect: contract
                when: any(group, kind == late)
                title:
                  zh: 签得晚
                  en: Signed late
                likelihood: 2
                impact: {property: 1, liability: 1, reach: 1}
                restricted: true
                recommendations: [D09-01-R1]
            legal_basis:
              - {statute: 劳动合同法, article: "82", paragraph: 1}
              - statute: 劳动合同法
                article: "10"
                unverified: true
                reason:
                  zh: 原文不在手边
                  en: text not to hand
            consequences:
              civil:
                zh: 双倍工资
                en: Double pay
            recommendations:
              - id: D09-01-R1
                category: sign_or_amend
                within_days: 7
                who: hr
                action:
                  zh: 补签
                  en: Sign
                proof:
                  zh: 合同
                  en: The contracts
            examples:
              - name: 七人未签
                base_date: 2026-09-30
                facts: {employees: yes}
                answers:
                  all_signed: no
                  group:
                    complete: yes
                    rows:
                      - {people: 7, kind: never}
                expect:
                  findings: [D09-01-F1]
                  exposure:
                    D09-01-F1: {low: 10000, high: 70000}

        """

    static let scenario = """
        scenario: shop
        title:
          zh: 小店
          en: A shop
        sheet:
          base_date: 2026-11-23
          enterprise: {headcount: 12}
          facts: {employees: yes}
          points:
            D09-01:
              all_signed: no
              group:
                complete: yes
                rows:
                  - {people: 3, kind: never}
        decisions:
          - finding: D09-01-F1
            action: override
            level: red
            reason: 已有三人申请仲裁
        expect:
          level: red
          findings: [D09-01-F1]
          exposure:
            payable: {low: 10000, high: 30000}

        """
}
