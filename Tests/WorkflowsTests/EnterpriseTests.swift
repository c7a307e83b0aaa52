import Assessments
import Checklists
import Diagnostics
import Interviews
import Practice
import Store
import Testing

@testable import Workflows

@Suite("The register of enterprises")
struct EnterpriseTests {
    @Test(
        "An enterprise is found by its id, its code in any width, and its exact name",
        arguments: [
            "e1", "91500114MA5UXXXX0X", "91500114ma5uxxxx0x", "黔江示例食品有限公司",
        ],
    )
    func found(name: String) throws {
        #expect(try World.open().office().enterprise(name).id == "e1")
    }

    @Test(
        "What nobody registered is not found",
        arguments: ["", "e", "黔江示例", "91500114MA5UXXXX0Y"],
    )
    func unknown(name: String) throws {
        let world = try World.open()
        #expect(rules { try world.office().enterprise(name) } == ["workflow.unknownRecord"])
    }

    @Test("Enterprises without a code are not found by an empty code")
    func noCode() throws {
        let world = try World.open()
        try world.office().register(Firm.enterprise("e2", name: "无码商店", code: nil))
        #expect(rules { try world.office().enterprise("") } == ["workflow.unknownRecord"])
        #expect(try world.office().enterprise("无码商店").id == "e2")
    }

    @Test("One name for several enterprises is refused, an id is not")
    func several() throws {
        let world = try World.open()
        try world.office().register(Firm.enterprise("e2", code: nil))
        #expect(
            rules { try world.office().enterprise("黔江示例食品有限公司") } == ["workflow.severalRecords"]
        )
        #expect(try world.office().enterprise("e2").id == "e2")
    }

    @Test("A code that another enterprise has is refused; the same enterprise keeps its own")
    func codeTaken() throws {
        let world = try World.open()
        let office = try world.office()
        let found = refusals { try office.register(Firm.enterprise("e2", name: "另一家")) }
        #expect(found.map(\.rule) == ["workflow.codeTaken"])
        #expect(found.first?.subject?.contains("91500114") != true)
        try office.register(Firm.enterprise(name: "改名公司"))
        #expect(try office.enterprises().map(\.name) == ["改名公司"])
    }

    @Test("A bureau officer registers nobody")
    func permission() throws {
        let world = try World.open()
        #expect(
            rules { try world.office("bu").register(Firm.enterprise("e2", code: nil)) } == [
                "permission.openCheckups"
            ]
        )
    }
}
