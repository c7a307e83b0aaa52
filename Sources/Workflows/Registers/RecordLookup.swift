import Checklists
import Practice

/// The records of a register by their numbers and names, the merged ones among them.
struct RecordLookup<Form: KeptForm> {
    private var byID: [String: Held<Form.Record>] = [:]
    private var byNumber: [String: Set<String>] = [:]
    private var byName: [NameKey: Set<String>] = [:]

    init(_ records: [Held<Form.Record>] = []) {
        for held in records { add(held) }
    }

    mutating func add(_ held: Held<Form.Record>) {
        let id = held.value.id.text
        let form = Form(held.value)
        byID[id] = held
        for number in form.numbers { byNumber[number, default: []].insert(id) }
        for name in form.names { byName[NameKey(name), default: []].insert(id) }
    }

    func holds(_ id: String) -> Bool { byID[id] != nil }

    /// The records that have one of the numbers.
    func numbered(_ numbers: [String]) -> [Held<Form.Record>] {
        held(numbers.reduce(into: Set<String>()) { $0.formUnion(byNumber[$1] ?? []) })
    }

    /// The records that go, or went, by the name.
    func named(_ name: String) -> [Held<Form.Record>] { held(byName[NameKey(name)] ?? []) }

    private func held(_ ids: Set<String>) -> [Held<Form.Record>] {
        ids.sorted().compactMap { byID[$0] }
    }
}
