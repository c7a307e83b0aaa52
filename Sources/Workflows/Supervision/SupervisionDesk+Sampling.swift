public import Bureau
public import Checklists
import Diagnostics
import Foundation
public import Practice
import Store

extension SupervisionDesk {
    /// What an officer says when a sampling is announced.
    public struct SamplingNotice: Sendable {
        /// What the seed will be.
        public var seedSource: String
        /// The day on which it becomes known.
        public var seedDay: CalendarDate
        /// The firms by name or code; empty for all that are enrolled and not suspended.
        public var firms: [String]
        /// The inspectors by id; empty for all officers.
        public var inspectors: [User.ID]
        /// How many firms are drawn.
        public var count: Int
        /// How many inspectors go to a firm.
        public var perFirm: Int

        /// Describes an announcement.
        public init(
            seedSource: String,
            seedDay: CalendarDate,
            firms: [String] = [],
            inspectors: [User.ID] = [],
            count: Int,
            perFirm: Int = 2,
        ) {
            self.seedSource = seedSource
            self.seedDay = seedDay
            self.firms = firms
            self.inspectors = inspectors
            self.count = count
            self.perFirm = perFirm
        }
    }

    /// SHA-256 of a text in small hexadecimal digits.
    public static func hash(_ text: String) -> String { Digest(of: Data(text.utf8)).hex }

    /// Announces a sampling, before its seed can be known.
    public func announce(_ notice: SamplingNotice) throws -> Sampling {
        let firms = try notice.firms.isEmpty ? activeFirms() : notice.firms.map(firm)
        let sampling = try Sampling(
            id: Office.newID(Sampling.self),
            number: office.nextNumber(of: Sampling.self, series: Sampling.series),
            announcement: Sampling.Announcement(
                on: office.today,
                seedSource: notice.seedSource,
                seedDay: notice.seedDay,
                firms: firms.map { PublishedDraw.Named(id: $0.firm.text, name: $0.name) },
                inspectors: try inspectors(notice.inspectors).map {
                    PublishedDraw.Named(id: $0.id.text, name: $0.name)
                },
                count: notice.count,
                perFirm: notice.perFirm,
            ),
        )
        try office.append([office.draft(sampling, kind: .sampling, in: Streams.samplings)])
        return sampling
    }

    private func inspectors(_ named: [User.ID]) throws -> [User] {
        guard named.isEmpty else { return try named.map(officer) }
        return try office.users().filter { $0.status == .active && $0.roles.contains(.bureau) }
    }

    private func officer(_ id: User.ID) throws -> User {
        let user = try office.user(id)
        guard user.status == .active, user.roles.contains(.bureau) else {
            throw Diagnostic.workflow("noOfficer", subject: id.text)
        }
        return user
    }

    /// The sampling of a number or an id.
    public func sampling(_ name: String) throws -> Held<Sampling> {
        try office.find(Sampling.self, name)
    }

    /// Draws, with the relations that are declared by now.
    public func draw(
        _ held: Held<Sampling>,
        seed: String,
        reason: String?,
    ) throws -> Sampling {
        let firms = Set(held.value.announcement.firms.map(\.id))
        let inspectors = Set(held.value.announcement.inspectors.map(\.id))
        let relations = try office.all(RelationDeclaration.self)
            .filter { declaration in
                declaration.stands(on: office.today) && firms.contains(declaration.firm.text)
                    && inspectors.contains(declaration.inspector.text)
            }
            .map { declaration in
                PublishedDraw.Relation(
                    firm: declaration.firm.text,
                    inspector: declaration.inspector.text,
                    declaredOn: declaration.on.description,
                )
            }
            .sorted { ($0.firm, $0.inspector) < ($1.firm, $1.inspector) }
        return try change(held) {
            try $0.drawn(
                seed,
                on: office.today,
                relations: relations,
                reason: reason,
                hash: SupervisionDesk.hash,
            )
        }
    }

    /// Writes the result of an inspection down.
    public func record(
        _ result: InspectionResult,
        for firm: CreditCode,
        in held: Held<Sampling>,
    ) throws -> Sampling {
        try requireCome(result.on)
        return try change(held) { try $0.resulted(result, for: firm.text) }
    }

    private func change(
        _ held: Held<Sampling>,
        _ step: (Sampling) throws -> Sampling,
    ) throws -> Sampling {
        let changed = try step(held.value)
        try office.append([
            office.draft(changed, kind: .sampling, in: Streams.samplings, over: held)
        ])
        return changed
    }

    /// Declares a relation of an inspector to a firm, or ends one that stands.
    @discardableResult
    public func declare(
        _ kind: RelationDeclaration.Kind,
        of inspector: User.ID,
        to name: String,
        isEnded: Bool = false,
    ) throws -> RelationDeclaration {
        let firm = try firm(name).firm
        let id = "\(try officer(inspector).id.text).\(firm.text)"
        let earlier = try office.held(
            RelationDeclaration.self,
            in: Streams.relations,
            subject: id,
        )
        if isEnded, earlier?.value.stands(on: office.today) != true {
            throw Diagnostic.workflow("noRelation")
        }
        let declaration = try RelationDeclaration(
            inspector: inspector,
            firm: firm,
            kind: isEnded ? earlier?.value.kind ?? kind : kind,
            on: isEnded ? earlier?.value.on ?? office.today : office.today,
            endedOn: isEnded ? office.today : nil,
        )
        try office.append([
            office.draft(declaration, kind: .relation, in: Streams.relations, over: earlier)
        ])
        return declaration
    }
}
