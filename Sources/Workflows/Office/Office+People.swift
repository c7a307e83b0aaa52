public import Checklists
import Diagnostics
public import Practice
import Store

extension Office {
    /// Everyone, by id.
    public func users() throws -> [User] {
        try held(User.self, in: Streams.people).map(\.value)
    }

    /// One person.
    public func user(_ id: User.ID) throws -> User {
        let slot = try folder.journal.slot(Streams.people, subject: id.text, scope: scope)
        guard let user = try slot?.current.flatMap(people.user) else {
            throw Diagnostic.workflow("unknownUser", subject: id.text)
        }
        return user
    }

    /// The person who acts.
    public func actingUser() throws -> User {
        guard !author.user.isEmpty else { throw Diagnostic.workflow("noUser") }
        return try user(User.ID(author.user))
    }

    /// Adds a person, or changes one; the first person of a folder may add himself.
    ///
    /// Somebody must be left who may add people, or nobody ever could again.
    public func add(_ user: User) throws {
        let known = try held(User.self, in: Streams.people)
        let managing = try managingPeople()
        if !known.isEmpty { try managing.require(actingUser()) }
        let others = known.map(\.value).filter { $0.id != user.id }
        guard (others + [user]).contains(where: managing.isGiven(to:)) else {
            throw Diagnostic.workflow("nobodyManages", subject: user.id.text)
        }
        let earlier = known.first { $0.subject == user.id.text }
        try append([
            draft(
                user,
                kind: .person,
                in: Streams.people,
                subject: user.id.text,
                replacing: earlier?.heads ?? [],
            )
        ])
    }

    /// Who may add people: the office of a firm, the officers of a bureau.
    func managingPeople() throws -> Permission {
        try heldBureau() == nil ? .managePeople : .runBureau
    }

    /// The firm, once it has been set up.
    public func firm() throws -> LawFirm {
        guard let firm = try held(LawFirm.self, in: Streams.firm, subject: "firm")?.value else {
            throw Diagnostic.workflow("noFirm")
        }
        return firm
    }

    /// Sets up the firm, or changes it.
    public func set(_ firm: LawFirm) throws {
        guard try heldBureau() == nil else { throw Diagnostic.workflow("bureauFolder") }
        if try !users().isEmpty { try Permission.managePeople.require(actingUser()) }
        let earlier = try held(LawFirm.self, in: Streams.firm, subject: "firm")
        try append([
            draft(
                firm,
                kind: .firm,
                in: Streams.firm,
                subject: "firm",
                replacing: earlier?.heads ?? [],
            )
        ])
    }
}
