import Bureau
public import Checklists
import Diagnostics
public import Practice
import Store

/// The law firms and the people that records of other registers name, by id, number and name.
public struct Directory: Sendable {
    /// The id of the firm whose data folder it is.
    public static let own: LawFirm.ID = "firm"

    private var firms = NameBook()
    private var people = NameBook()
    private var serviceTypes = NameBook()
    private var places = NameBook()
    /// Today, where records of days to come are refused.
    private(set) var today: CalendarDate?

    init() {}

    /// Adds the words of a bureau's lists, as of today.
    mutating func add(_ lists: BureauLists, today: CalendarDate) {
        self.today = today
        for (code, name) in lists.serviceTypes {
            serviceTypes.add(code.text, name: name[lists.language], others: [name.zh, name.en])
        }
        for (code, name) in lists.places { places.add(code.text, name: name, others: []) }
    }

    mutating func addFirm(_ id: String, name: String, code: String?) {
        firms.add(id, name: name, others: [code].compactMap { $0 })
    }

    mutating func addPerson(_ id: String, name: String) {
        people.add(id, name: name, others: ["\(name)（\(id)）"])
    }

    /// The id of a firm by its name, code or id.
    func firm(_ name: String) throws(Diagnostic) -> String {
        guard let id = firms.id(name) else { throw Diagnostic.workflow("unknownFirm") }
        return id
    }

    /// The id of a person by name or id.
    func person(_ name: String) throws(Diagnostic) -> String {
        guard let id = people.id(name) else { throw Diagnostic.workflow("unknownMember") }
        return id
    }

    /// The word of a type of public service by its name or itself.
    func serviceType(_ name: String) throws(Diagnostic) -> String {
        guard let word = serviceTypes.id(name) else {
            throw Diagnostic.workflow("unknownServiceType", ["name": .text(name)])
        }
        return word
    }

    /// The word of a place by its name or itself.
    func place(_ name: String) throws(Diagnostic) -> String {
        guard let word = places.id(name) else {
            throw Diagnostic.workflow("unknownPlace", ["name": .text(name)])
        }
        return word
    }

    /// The name of a type of public service.
    public func serviceTypeName(_ word: String) -> String { serviceTypes.name(word) ?? word }

    /// The name of a place.
    public func placeName(_ word: String) -> String { places.name(word) ?? word }

    /// The name of a firm.
    public func firmName(_ id: String) -> String { firms.name(id) ?? id }

    /// The name of a person, with the id in brackets.
    public func personName(_ id: String) -> String { people.name(id).map { "\($0)（\(id)）" } ?? id }
}

/// Names and the ids that they stand for; a name of two is nobody's.
private struct NameBook: Sendable {
    private var names: [String: String] = [:]
    private var ids: [NameKey: Set<String>] = [:]

    mutating func add(_ id: String, name: String, others: [String]) {
        names[id] = name
        for known in [name] + others { ids[NameKey(known), default: []].insert(id) }
    }

    func name(_ id: String) -> String? { names[id] }

    func id(_ name: String) -> String? {
        if names[name] != nil { return name }
        let found = ids[NameKey(name)] ?? []
        return found.count == 1 ? found.first : nil
    }
}

extension Office {
    /// The law firms and the people that records name.
    public func directory() throws -> Directory {
        var directory = Directory()
        let own = try held(LawFirm.self, in: Streams.firm, subject: "firm")?.value
        directory.addFirm(
            Directory.own.text,
            name: own?.name ?? Directory.own.text,
            code: own?.registration.code?.text,
        )
        for firm in try listed(OtherFirm.self) {
            directory.addFirm(firm.id, name: firm.title, code: firm.number)
        }
        for user in try listed(User.self) { directory.addPerson(user.id, name: user.title) }
        if let lists { directory.add(lists, today: today) }
        return directory
    }

    /// The ids, titles and numbers of a register, as its lists have them.
    private func listed<Record: RegisterRecord>(
        _ type: Record.Type
    ) throws -> [(id: String, title: String, number: String?)] {
        try folder.journal.read(tables: { tables in
            try tables.rows(
                "SELECT id, title, number FROM records WHERE owner = ? AND register = ?",
                .text(scope.owner),
                .text(Record.register.rawValue),
            ).compactMap { row in
                guard let id = row[0].text, let title = row[1].text else { return nil }
                return (id, title, row[2].text)
            }
        })
    }
}
