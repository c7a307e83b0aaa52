public import Bureau
import BureauLedger
import Checklists
import Diagnostics
import Foundation
public import Practice
import Store

extension Office {
    /// What sets up a bureau's folder.
    public struct BureauPlan: Sendable {
        /// The bureau's name.
        public var name: String
        /// The district for which it counts.
        public var district: DistrictCode
        /// The bureau's own credit code.
        public var code: CreditCode?
        /// How to reach its PostgreSQL ledger.
        public var database: String?

        /// Creates a plan.
        public init(
            name: String,
            district: DistrictCode,
            code: CreditCode? = nil,
            database: String? = nil,
        ) {
            self.name = name
            self.district = district
            self.code = code
            self.database = database
        }
    }

    /// Makes an empty folder a bureau's, with its first officer.
    @discardableResult
    public func setUpBureau(_ plan: BureauPlan, officer: User) throws -> BureauProfile {
        guard try heldBureau() == nil else { throw Diagnostic.workflow("bureauSetUp") }
        guard try users().isEmpty,
            try held(LawFirm.self, in: Streams.firm, subject: "firm") == nil
        else { throw Diagnostic.workflow("firmFolder") }
        let profile = try BureauProfile(
            id: FiledID(UUID().uuidString.lowercased()),
            name: plan.name,
            district: plan.district,
            code: plan.code,
            database: plan.database,
        )
        if let database = profile.database { try Ledger.requirePostgreSQL(at: database) }
        try append([
            draft(profile, kind: .bureauProfile, in: Streams.bureau, subject: "bureau"),
            draft(officer, kind: .person, in: Streams.people),
        ])
        return profile
    }

    /// Changes what is recorded of the bureau; its id and its district stay.
    public func change(bureau change: (BureauProfile) throws -> BureauProfile) throws {
        let held = try requireBureau()
        try Permission.runBureau.require(actingUser())
        let profile = try change(held.value)
        if let database = profile.database, database != held.value.database {
            try Ledger.requirePostgreSQL(at: database)
        }
        try append([
            draft(
                profile,
                kind: .bureauProfile,
                in: Streams.bureau,
                subject: "bureau",
                replacing: held.heads,
                requires: held.heads,
            )
        ])
    }

    /// The bureau whose folder it is; throws for a folder that is no bureau's, and for anybody but its officers.
    public func bureau() throws -> BureauProfile {
        let profile = try requireBureau().value
        try Permission.runBureau.require(actingUser())
        return profile
    }

    /// The desk at which a bureau works: its profile, what it counts, and its ledger.
    public func bureauDesk(book: IndicatorBook) throws -> BureauDesk {
        let profile = try bureau()
        return BureauDesk(
            office: self,
            profile: profile,
            book: book,
            ledger: try openLedger(of: profile, book.quantities),
        )
    }

    /// Whether the folder is a bureau's.
    public var isBureau: Bool {
        get throws { try heldBureau() != nil }
    }

    /// The bureau's profile; nil in a firm's folder.
    func heldBureau() throws -> Held<BureauProfile>? {
        try held(BureauProfile.self, in: Streams.bureau, subject: "bureau")
    }

    func requireBureau() throws -> Held<BureauProfile> {
        guard let held = try heldBureau() else { throw Diagnostic.workflow("noBureau") }
        return held
    }

    private func openLedger(of profile: BureauProfile, _ quantities: [Quantity]) throws -> Ledger {
        if let database = profile.database {
            return try Ledger.postgreSQL(at: database, quantities: quantities)
        }
        return try Ledger.sqlite(
            at: URL(filePath: folder.path).appending(path: "ledger.sqlite"),
            quantities: quantities,
        )
    }
}
