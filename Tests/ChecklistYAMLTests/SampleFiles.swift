/// Small sound files that tests change one line of.
enum SampleFiles {
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
            questions:
              - id: all_signed
                who: hr
                ask:
                  zh: 都签了吗？
                  en: Has everyone signed?
                type: yes_no
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
              values:
                - id: many
                  is: people > 5
            papers: [staff_list]
            findings:
              - id: D09-01-F1
                aspect: contract
                when: any(group, many)
                likelihood: 4
                impact: {property: 3, liability: 2, reach: 1}
                exposure:
                  kind: payable
                  high: 50000
                recommendations: [D09-01-R1]
            legal_basis:
              - {statute: 劳动合同法, article: "82", paragraph: 1}
            consequences:
              civil:
                zh: 双倍工资
                en: Double pay
            recommendations:
              - id: D09-01-R1
                category: sign_or_amend
                within_days: 7
                action:
                  zh: 补签
                  en: Sign
                proof:
                  zh: 合同
                  en: The contracts
            examples:
              - name: 七人未签
                base_date: 2026-09-30
                enterprise: {headcount: 46}
                answers:
                  all_signed: no
                  kind: {state: dont_know}
                  group:
                    complete: yes
                    rows:
                      - {people: 7}
                expect:
                  findings: [D09-01-F1]
                  exposure:
                    D09-01-F1: {low: 50000, high: 50000}

        """

    static let facts = """
        facts: enterprise
        version: 1
        profile:
          - id: headcount
            who: hr
            ask:
              zh: 人数
              en: Number of people
            type: integer
        gates:
          - id: employees
            who: hr
            ask:
              zh: 有员工吗？
              en: Any employees?
            type: yes_no

        """

    static let papers = """
        papers: shared
        version: 1
        entries:
          - id: staff_list
            title:
              zh: 花名册
              en: Staff list
            who: hr

        """

    static let parameters = """
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

    static let statutes = """
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
