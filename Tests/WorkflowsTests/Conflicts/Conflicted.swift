import Checklists
import Practice
import Testing

@testable import Workflows

/// Enterprises and matters for the tests of the search for conflicts.
extension World {
    /// An enterprise with people and companies around it.
    static func enterprise(
        _ id: Enterprise.ID = "e1",
        name: String = "黔江示例食品有限公司",
        related: [(String, PartyRole)] = [("李某某", .shareholder)],
    ) throws -> Enterprise {
        try Enterprise(
            id: id,
            name: name,
            registration: Registration(withoutCode: "示例"),
            entityType: .limitedCompany,
            legalRepresentative: "王某某",
            related: related.map { try RelatedParty(name: $0.0, role: $0.1) },
            isInvented: true,
        )
    }

    /// A firm with one such enterprise, and no checkup.
    static func searching(
        related: [(String, PartyRole)] = [("李某某", .shareholder)]
    ) throws -> World {
        let world = try World.open()
        try world.office().register(World.enterprise(related: related))
        return world
    }

    @discardableResult
    func matter(
        _ number: String = "案1",
        client: String = "重庆对手商贸有限公司",
        against other: String? = "黔江示例食品有限公司",
        kind: MatterKind = .litigation,
        closed: String? = nil,
        more: [(String, PartyRole)] = [],
        by user: String = "wu",
    ) throws -> Matter {
        let parties =
            [(client, PartyRole.client)] + (other.map { [($0, .counterparty)] } ?? []) + more
        let matter = try Matter(
            id: Matter.ID("m-" + number),
            number: number,
            title: "买卖合同纠纷",
            kind: kind,
            named: parties.map { try RelatedParty(name: $0.0, role: $0.1) },
            openedOn: Sample.date("2026-01-05"),
            closedOn: closed.map(Sample.date),
        )
        try office(user).register(matter, over: office(user).heldMatter(matter.id))
        return matter
    }

    /// A check of the enterprise before there is a checkup.
    @discardableResult
    func checkEnterprise(by user: String = "wu") throws -> ConflictCheck {
        try office(user).checkConflicts(of: .client("黔江示例食品有限公司", "e1"), engagement: .checkup)
    }

    /// A checkup whose own check found nothing.
    @discardableResult
    func checkedCheckup() throws -> Checkup {
        let file = try start()
        try office("wu").checkConflicts(of: .checkup(file.checkup.id))
        return file.checkup
    }
}

extension Office {
    /// A matter as it stands, or nil.
    func heldMatter(_ id: Matter.ID) throws -> Held<Matter>? {
        try held(Matter.self, in: Streams.matters, subject: id.text)
    }
}
