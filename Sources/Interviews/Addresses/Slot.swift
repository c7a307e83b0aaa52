/// A place in the order of questions within one section: the profile form, or a point.
enum Slot: Hashable {
    case profile(Int)
    case gate(Int)
    case parameter(Int)
    /// The point itself, before its first question.
    case point
    case question(Int)
    case row(table: Int, row: Int)
    case rowQuestion(table: Int, row: Int, question: Int)
    /// Whether a table is complete, after its rows.
    case table(Int)
    case paper(Int)

    private var order: SIMD4<Int> {
        switch self {
        case .profile(let index): [1, index, 0, 0]
        case .gate(let index): [2, index, 0, 0]
        case .parameter(let index): [3, index, 0, 0]
        case .point: [0, 0, 0, 0]
        case .question(let index): [1, index, 0, 0]
        case .row(let table, let row): [2, table, row, -1]
        case .rowQuestion(let table, let row, let question): [2, table, row, question]
        case .table(let table): [2, table, .max, 0]
        case .paper(let index): [3, index, 0, 0]
        }
    }
}

extension Slot: Comparable {
    static func < (left: Slot, right: Slot) -> Bool {
        let (first, second) = (left.order, right.order)
        for index in first.indices where first[index] != second[index] {
            return first[index] < second[index]
        }
        return false
    }
}

/// A place in the order of the whole interview: section 0 is the profile form, section n + 1 the nth point.
struct Location: Hashable, Comparable {
    let section: Int
    let slot: Slot

    /// The position of the point among all points; nil in the profile form.
    var point: Int? { section == 0 ? nil : section - 1 }

    static func < (left: Location, right: Location) -> Bool {
        left.section == right.section ? left.slot < right.slot : left.section < right.section
    }
}
