public import Checklists
public import Diagnostics

/// What an enterprise is asked before it has answered anything of a point: how well the library fits itself to it.
public struct Tailoring: Sendable {
    /// One domain's share.
    public struct Domain: Sendable {
        /// The domain's code.
        public let code: String
        /// The domain's name.
        public let title: LocalizedText
        /// The points that concern the enterprise.
        public internal(set) var points = 0
        /// Their first-level questions: those that are asked whatever else is answered.
        ///
        /// A table counts as one.
        public internal(set) var questions = 0
        /// Of them, those that only the owner can answer.
        public internal(set) var owner = 0
    }

    /// The gate questions that are asked.
    public let gates: Int
    /// Of them, the owner's.
    public let gatesOfOwner: Int
    /// The domains with a point that concerns the enterprise, in order.
    public let domains: [Domain]
    /// The papers to bring, each once, in the order of the points.
    public let papers: [Paper]

    /// The points that concern the enterprise.
    public var points: Int { domains.reduce(0) { $0 + $1.points } }
    /// All first-level questions, the gates among them.
    public var questions: Int { domains.reduce(gates) { $0 + $1.questions } }
    /// Of them, those that only the owner can answer.
    public var owner: Int { domains.reduce(gatesOfOwner) { $0 + $1.owner } }

    /// What a library asks the enterprise of an interview, whose answers to points are left aside.
    public init(of interview: Interview, in selection: Selection = .everything) {
        var sheet = interview.sheet
        sheet.points = [:]
        let library = interview.library
        let fresh = Interview(library: library, sheet: sheet)
        let gates = fresh.formWalk.entries.filter { entry in
            guard case .gate(let gate) = entry.slot else { return false }
            return fresh.isMentioned(gate: gate, in: selection)
        }
        var domains: [Domain] = []
        var papers: [Paper.ID] = []
        for (number, position) in fresh.index.positions.enumerated() {
            let checklist = library.checklists[position.checklist]
            guard fresh.includes(number + 1, selection),
                fresh.evaluator(ofChecklist: position.checklist).applies(position.point) == true
            else { continue }
            let asked = fresh.walk(ofPoint: number).entries.filter {
                !$0.isPaper && fresh.includes($0, selection)
            }
            let code = checklist.checklist.domain
            if domains.last?.code != code {
                domains.append(Domain(code: code, title: checklist.checklist.title))
            }
            domains[domains.count - 1].points += 1
            domains[domains.count - 1].questions += asked.count
            domains[domains.count - 1].owner += asked.count { $0.who == .owner }
            papers += checklist.points[position.point].point.papers
        }
        self.gates = gates.count
        gatesOfOwner = gates.count { $0.who == .owner }
        self.domains = domains
        var seen: Set<Paper.ID> = []
        self.papers = papers.filter { seen.insert($0).inserted }.compactMap(fresh.index.paper)
    }
}
