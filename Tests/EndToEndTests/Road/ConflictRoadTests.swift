import Foundation
import Testing

/// A firm that searches for conflicts of interest, as its office and lawyers do it.
@Suite("Conflicts of interest")
struct ConflictRoadTests {
    private static let client = "黔江区武陵香食品有限公司"

    /// A firm with a lawyer, a reviewer and one enterprise, and no checkup.
    private func firm() throws -> Desk {
        let desk = try Desk.small()
        expectDone(try desk.addLead())
        expectDone(try desk.run(Desk.reviewer))
        expectDone(try desk.run(Desk.firm))
        expectDone(try desk.run(Desk.enterprise))
        return desk
    }

    private func addMatter(
        _ desk: Desk,
        against other: String,
        kind: String = "litigation",
    ) throws
        -> Outcome
    {
        try desk.run(
            "matter",
            "add",
            "--title",
            "买卖合同纠纷",
            "--kind",
            kind,
            "--client",
            "重庆对手商贸有限公司",
            "--counterparty",
            other,
        )
    }

    private let start = [
        "checkup", "start", "--enterprise", client, "--lawyers", "chen", "--base-date",
        "2026-11-23", "--signed", "agreement,confidentiality,consent",
    ]

    @Test("From the search to the waiver, the start of the checkup and the answer")
    func road() throws {
        let desk = try firm()
        #expect(try desk.run(start).code == 77)
        #expect(
            expectDone(try addMatter(desk, against: Self.client, kind: "retained")).line == "2026-1"
        )
        let check = expectDone(try desk.run("conflict", "check", "--name", Self.client))
        #expect(check.line == "2026-1" && !check.talk.contains("对手"))
        #expect(try desk.run(start).code == 77)
        #expect(try desk.run("conflict", "answer", "2026-1").code == 77)
        let letter = try desk.write("豁免函", to: "letter.pdf")
        let waive = ["conflict", "waive", "2026-1", "--letter", letter, "--signed-by", "王某"]
        #expect(try desk.run(waive).code == 77)
        let judge = ["conflict", "judge", "2026-1", "--hit", "1", "--same", "--reason", "代码一致"]
        expectDone(try desk.run(judge))
        #expect(expectDone(try desk.run("conflict", "answer", "2026-1")).output == "不能承接\n")
        expectDone(try desk.run(waive))
        let answer = expectDone(try desk.run("conflict", "answer", "2026-1"))
        #expect(answer.output == "可以承接\n" && answer.talk.isEmpty)
        let english = try desk.run("conflict", "answer", "2026-1", with: ["TIJIAN_LANG": "en"])
        #expect(expectDone(english).output == "can take it\n")
        #expect(expectDone(try desk.run(start)).line == "2026-1")
        let hits = try desk.run("conflict", "show", "2026-1", "--format", "json").rows()
        #expect(hits.map { $0["ground"] } == ["担任一方顾问或非诉代理"])
    }

    @Test(
        "A matter against a checked enterprise is told at once; the checkup is stale until searched again"
    )
    func late() throws {
        let desk = try firm()
        expectDone(try desk.run("conflict", "check", "--name", Self.client))
        expectDone(try desk.run(start))
        let added = expectDone(try addMatter(desk, against: Self.client))
        #expect(added.talk.contains("tijian conflict show 2026-1"))
        #expect(added.talk.contains("2026-1") && !added.talk.contains("武陵香"))
        let stale = try desk.run("conflict", "stale", "--format", "json").rows()
        #expect(stale.map { $0["checkup_or_matter"] } == ["2026-1"])
        let late = try desk.run("conflict", "late", "--format", "json").rows()
        #expect(late.map { $0["gravity"] } == ["不可豁免"])
        expectDone(try desk.run("conflict", "check", "2026-1"))
        #expect(try desk.run("conflict", "stale", "--format", "json").rows().isEmpty)
        let judge = ["conflict", "judge", "2026-2", "--hit", "1", "--same", "--reason", "代码一致"]
        expectDone(try desk.run(judge))
        let byHand = try desk.run("checkup", "forms", "2026-1", "--conflict", "clear")
        #expect(byHand.code == 77 && byHand.talk.contains("2026-2"))
        expectDone(try desk.run("store", "verify"))
    }

    @Test(
        "Old matters come in from a file; what is wrong is told by row, without a name, and the rest is taken"
    )
    func importing() throws {
        let desk = try firm()
        let file = try desk.write(
            "编号,事项,当事人,代码,身份,收案日,结案日\r\n旧1,买卖,甲公司,,委托人,2019-03-07,2020-01-02\r\n旧1,买卖,\(Self.client),,对方,2019-03-07,2020-01-02\r\n旧2,借款,丙某,,原告,2019-03-08,\r\n",
            to: "old.csv",
        )
        let dry = try desk.run("matter", "import", file, "--dry-run")
        #expect(dry.code == 65 && dry.talk.contains("old.csv:4") && !dry.talk.contains("丙某"))
        #expect(try desk.run("matter", "list", "--format", "json").rows().isEmpty)
        #expect(try desk.run("matter", "import", file).code == 65)
        #expect(try desk.run("matter", "list", "--format", "json").rows().count == 1)
        let check = expectDone(try desk.run("conflict", "check", "--name", Self.client))
        let hits = try desk.run("conflict", "show", check.line, "--format", "json").rows()
        #expect(hits.map { $0["ground"] } == ["曾经办理的事项"])
    }

    @Test(
        "Wrong input is told plainly",
        arguments: [
            (arguments: ["conflict", "check"], code: 64),
            (["conflict", "check", "2026-1", "--name", "甲"], 64),
            (["conflict", "check", "2026-9"], 68), (["conflict", "check", "--matter", "旧9"], 68),
            (["conflict", "show", "2026-9"], 68), (["conflict", "check", "--name", " "], 65),
            (["conflict", "judge", "2026-1", "--hit", "1", "--reason", "甲"], 64),
            (["matter", "add", "--title", "甲", "--kind", "other"], 65),
            (["matter", "add", "--title", "甲", "--kind", "other", "--party", "甲"], 64),
            (["matter", "import", "missing.csv"], 66), (["matter", "show", "旧9"], 68),
            (["conflict", "list", "--as", "nobody"], 68),
        ] as [(arguments: [String], code: Int32)],
    )
    func refused(arguments: [String], code: Int32) throws {
        let outcome = try firm().run(arguments)
        #expect(outcome.code == code, "\(outcome)")
        #expect(Talk.rawTraces(in: outcome.talk).isEmpty && !outcome.talk.isEmpty)
    }
}
