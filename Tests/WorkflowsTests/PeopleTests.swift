import Assessments
import Checklists
import Diagnostics
import Interviews
import Practice
import Store
import Testing

@testable import Workflows

@Suite("People and what they may do")
struct PeopleTests {
    @Test("Somebody leaves on a day that has come, and the retainers still open are counted")
    func leaving() throws {
        let world = try World.open()
        let lead = try world.retain().terms.lead
        let office = try world.office("wu")
        let ahead = try #require(office.today.adding(days: 1))
        #expect(rules { try office.leave(lead.text, on: ahead) } == ["workflow.dayToCome"])
        #expect(try office.openRetainers(of: lead) == 1)
        #expect(try office.leave(lead.text, on: office.today).status == .left)
    }

    @Test(
        "An act is allowed to those who have the role for it",
        arguments: [
            (Permission.managePeople, [User.Role.office]), (.managePeople, [.reviewer]),
            (.openCheckups, [.lawyer]), (.openCheckups, [.office]), (.openCheckups, [.reviewer]),
            (.workOnCheckups, [.lawyer, .office]), (.review, [.reviewer]), (.review, [.lawyer]),
            (.erase, [.office]), (.erase, [.reviewer]),
        ],
    )
    func allowed(act: Permission, roles: [User.Role]) throws {
        let user = try Firm.user("user", Set(roles))
        #expect(rules { try act.require(user) } == [])
    }

    @Test(
        "An act is refused to everyone else, and the refusal names the act",
        arguments: [
            (Permission.managePeople, [User.Role.lawyer]), (.managePeople, [.bureau]),
            (.openCheckups, [.bureau]), (.workOnCheckups, [.office, .reviewer]),
            (.review, [.office]), (.review, [.bureau]), (.erase, [.lawyer]), (.erase, [.bureau]),
        ],
    )
    func refused(act: Permission, roles: [User.Role]) throws {
        let user = try Firm.user("user", Set(roles))
        let found = refusals { try act.require(user) }
        #expect(found.map(\.rule) == ["permission.\(act.rawValue)"])
        #expect(found.first?.remedy != nil)
    }

    @Test("Someone who has left may do nothing", arguments: Permission.all)
    func left(act: Permission) throws {
        let user = try Firm.user("gu", [.lawyer, .office, .reviewer], .left)
        #expect(rules { try act.require(user) } == ["permission.left"])
    }

    @Test("Somebody is always left who may add people")
    func managers() throws {
        let world = try World()
        #expect(
            rules { try world.office("chen").add(Firm.user("chen", [.lawyer])) } == [
                "workflow.nobodyManages"
            ]
        )
        try world.office("chen").add(Firm.user("chen", [.lawyer, .office]))
        for user in [try Firm.user("chen", [.lawyer]), try Firm.user("chen", [.office], .left)] {
            #expect(
                rules { try world.office("chen").add(user) } == ["workflow.nobodyManages"]
            )
        }
        try world.office("chen").add(Firm.user("wu", [.reviewer]))
        try world.office("chen").add(Firm.user("chen", [.lawyer]))
        #expect(try world.office().user("chen").roles == [.lawyer])
    }

    @Test("The first person of a folder may add himself; after that only those who may")
    func first() throws {
        let world = try World()
        try world.office("anyone").add(Firm.user("chen", [.lawyer, .office]))
        #expect(try world.office().users().map(\.id) == ["chen"])
        #expect(
            rules { try world.office("anyone").add(Firm.user("x", [.lawyer])) } == [
                "workflow.unknownUser"
            ]
        )
        #expect(
            rules { try world.office("").add(Firm.user("x", [.lawyer])) } == ["workflow.noUser"]
        )
        try world.office().add(Firm.user("lin", [.lawyer]))
        #expect(
            rules { try world.office("lin").add(Firm.user("x", [.lawyer])) } == [
                "permission.managePeople"
            ]
        )
    }

    @Test("A person is changed in place, and one who has left can act no more")
    func changed() throws {
        let world = try World.open()
        try world.office("wu").add(Firm.user("lin", [.lawyer], .left))
        #expect(try world.office().user("lin").status == .left)
        #expect(try world.office().users().count == 6)
        #expect(
            rules { try world.office("lin").register(Firm.enterprise("e2")) } == ["permission.left"]
        )
        #expect(rules { try world.office().user("nobody") } == ["workflow.unknownUser"])
    }

    @Test("What somebody may do is asked anew for every act, in an office that has asked before")
    func changedMeanwhile() throws {
        let world = try World.open()
        let lin = try world.office("lin")
        try lin.register(Firm.enterprise("e2", code: nil))
        try world.office("wu").add(Firm.user("lin", [.lawyer], .left))
        #expect(rules { try lin.register(Firm.enterprise("e3")) } == ["permission.left"])
        try world.office("wu").add(Firm.user("lin", [.lawyer]))
        try lin.register(Firm.enterprise("e3", code: nil))
    }

    @Test(
        "The firm is set up before anyone is registered, or by those who may, and changed in place"
    )
    func firm() throws {
        let world = try World()
        let office = try world.office("")
        #expect(rules { try office.firm() } == ["workflow.noFirm"])
        try office.set(Firm.firm())
        try office.add(Firm.user("chen", [.lawyer, .office]))
        #expect(rules { try office.set(Firm.firm()) } == ["workflow.noUser"])
        try world.office().set(Firm.firm(lawyers: 2))
        #expect(try office.firm().isSmall)
        try world.office().add(Firm.user("lin", [.lawyer]))
        #expect(rules { try world.office("lin").set(Firm.firm()) } == ["permission.managePeople"])
    }
}

extension Permission {
    fileprivate static let all: [Permission] = [
        .managePeople, .openCheckups, .workOnCheckups, .review, .erase,
    ]
}
