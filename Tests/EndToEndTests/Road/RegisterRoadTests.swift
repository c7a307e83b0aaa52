import Foundation
import Testing

/// The registers as an office keeps them: names lists in, mended, out again; duplicates merged.
@Suite("The registers")
struct RegisterRoadTests {
    let desk: Desk

    init() throws {
        desk = try Desk()
        expectDone(try desk.addLead())
        expectDone(try desk.run(Desk.firm))
    }

    static let list = """
        黔江区企业名录,,,
        公司全称,统一社会信用代码,代码说明,从业人员
        甲食品有限公司,91350100M000100Y43,,46
        乙小店,,未领代码,很多

        """

    @Test("A list is tried, imported, its refused rows mended, and then nothing is new")
    func mend() throws {
        let file = try desk.write(Self.list, to: "名册.csv")
        let dry = try desk.run("enterprise", "import", file, "--dry-run")
        #expect(dry.code == 1 && dry.talk.contains("将新增 1 条") && dry.output.contains("从业人员"))
        #expect(try desk.run("enterprise", "list", "--format", "json").rows().isEmpty)
        let refused = desk.path("退回.csv")
        #expect(try desk.run("enterprise", "import", file, "--refused", refused).code == 1)
        let text = try String(contentsOfFile: refused, encoding: .utf8)
        try desk.write(text.replacingOccurrences(of: "未领代码,很多", with: "未领代码,4"), to: "退回.csv")
        expectDone(try desk.run("enterprise", "import", refused))
        let mended = try desk.write(
            Self.list.replacingOccurrences(of: "很多", with: "4"),
            to: "名册.csv",
        )
        let again = expectDone(try desk.run("enterprise", "import", mended))
        #expect(again.talk.contains("新增 0 条，变更 0 条，不变 2 条，退回 0 行"))
        #expect(try desk.run("enterprise", "list", "--format", "json").rows().count == 2)
    }

    @Test("What is exported imports again unchanged", arguments: ["csv", "json", "xlsx"])
    func roundTrip(format: String) throws {
        if format == "xlsx", Program.python == nil { return }
        for (name, id) in [("甲公司", "赵甲"), ("=乙公司", "钱乙")] {
            expectDone(
                try desk.run(
                    "enterprise",
                    "add",
                    "--name",
                    name,
                    "--code-reason",
                    "未领",
                    "--capital",
                    "12.5",
                    "--founded",
                    "2020-02-29",
                    "--controller",
                    id,
                    "--tags",
                    "规上",
                )
            )
        }
        expectDone(
            try desk.run(
                "firm",
                "add",
                "--name",
                "渝东律师事务所",
                "--code-reason",
                "未核对",
                "--results",
                "2025 合格",
            )
        )
        expectDone(
            try desk.run(
                "chamber",
                "add",
                "--name",
                "食品商会",
                "--firm",
                "渝东律师事务所",
                "--signed",
                "2026-03-01",
            )
        )
        for register in ["enterprise", "firm", "chamber", "user"] {
            for language in ["zh", "en"] {
                let file = desk.path("\(register).\(format)")
                expectDone(try desk.run(register, "export", file, "--lang", language))
                let again = expectDone(try desk.run(register, "import", file, "--lang", "zh"))
                #expect(
                    again.talk.contains("新增 0 条，变更 0 条") && !again.talk.contains("--map"),
                    "\(again)",
                )
            }
        }
    }

    @Test("Without the worker CSV still works, and XLSX says what to install")
    func withoutWorker() throws {
        let without = ["TIJIAN_PYTHON": "/nonexistent"]
        expectRefusal(
            try desk.run("user", "export", desk.path("a.xlsx"), with: without),
            code: 69,
            naming: "/nonexistent",
        )
        expectDone(try desk.run("user", "export", desk.path("a.csv"), with: without))
        expectDone(try desk.run("user", "import", desk.path("a.csv"), with: without))
    }

    @Test("Duplicates are merged and taken apart again")
    func merge() throws {
        let kept = expectDone(try desk.run(Desk.enterprise)).line
        let twin = ["enterprise", "add", "--name", "黔江区武陵香食品有限责任公司", "--code-reason", "未领"]
        expectRefusal(try desk.run(twin), code: 65, naming: kept)
        let other = expectDone(try desk.run(twin + ["--anyway"])).line
        expectDone(try desk.run("enterprise", "merge", other, "--into", kept, "--reason", "重复"))
        #expect(
            try desk.run("enterprise", "list", "--format", "json").rows().map { $0["id"] } == [kept]
        )
        let shown = try desk.run("enterprise", "show", "黔江区武陵香食品有限责任公司")
        #expect(shown.output.contains(kept) && shown.talk.contains("重复"))
        expectDone(try desk.run("enterprise", "unmerge", other, "--reason", "查明两家"))
        #expect(try desk.run("enterprise", "list", "--format", "json").rows().count == 2)
        expectDone(try desk.run("store", "verify"))
    }

    @Test("Somebody who left may act no more, and what is still open is said")
    func leave() throws {
        expectDone(try desk.run(Desk.reviewer))
        let enterprise = expectDone(try desk.run(Desk.enterprise)).line
        expectDone(try desk.run(Desk.start + ["--enterprise", enterprise]))
        let left = expectDone(try desk.run("user", "leave", "chen", "--on", "2026-11-20"))
        #expect(left.talk.contains("1 项体检"))
        expectRefusal(try desk.run(Desk.enterprise + ["--anyway"]), code: 77, naming: "离职")
        expectDone(
            try desk.run(
                "user",
                "edit",
                "chen",
                "--status",
                "active",
                "--clear",
                "left",
                "--as",
                "zhou",
            )
        )
    }
}
