/// The sheet of the format's documentation.
enum SheetFixture {
    static let text = """
        sheet: 1
        enterprise:                    # the profile
          name: 黔江区示例食品有限公司
          headcount: 46
        base_date: 2026-11-23
        visit:
          on: [2026-11-23]
          lawyers: [chen, zhou]
          interviewed:
            - {name: 王某, role: hr}
        points:
          D09-01:
            all_signed: no
            kinds: [a, b]
            empty:
            group:
              complete: yes
              rows:
                - id: 01936f3e-0000-7000-8000-000000000001
                  people: 7
                  refused: no
                - people: 2
                  wage: {state: dont_know, reason: 财务当天不在}
                - id: 01936f3e-0000-7000-8000-000000000002
                  removed: yes
            papers:
              staff_list: {state: seen, seen: 46, of: 46}
              contracts: {state: seen, seen: 10}
              payroll: {state: not_brought}
            source: enterprise
            note: 人事称计划下月集中补签
          D07-03:
            any_late: {value: yes, source: document, note: 对账单}
          D09-02: {state: not_checked, reason: 时间不够，下次}
          D09-03:
            x:
        searches:
          - {site: 国家企业信用信息公示系统, on: 2026-11-22, query: 9150, result: 无异常, file: evidence/gsxt.png}
        findings:
          - domain: D05
            title: 合同已过期仍按惯例供货
            facts: 合同2025年底到期
            likelihood: 3
            impact: {property: 3, liability: 1, reach: 1}
            exposure: {kind: loss, low: 100, high: 1250.5}

        """
}
