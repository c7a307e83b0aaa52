internal import Assessments
internal import Checklists

/// A piece of advice of the report with the findings that it answers, gravest first; there is at least one.
struct Measure: Sendable {
    let advice: Advice
    /// Its number: of the first finding, and its place there.
    let number: String
    var findings: [ReportedFinding]

    /// The measures of findings in the order in which they first stand.
    static func collected(_ findings: [ReportedFinding]) -> [Measure] {
        var measures: [Measure] = []
        var places: [Advice.Key: Int] = [:]
        for finding in findings {
            for (index, advice) in finding.assessed.advice.enumerated() {
                if let place = places[advice.key] {
                    measures[place].findings.append(finding)
                    continue
                }
                places[advice.key] = measures.count
                let number = "\(finding.number).\(index + 1)"
                measures.append(Measure(advice: advice, number: number, findings: [finding]))
            }
        }
        return measures
    }
}

extension CaseFile {
    /// The day by which a measure should be done: the suggested days, or a nearer deadline still to come.
    func due(_ measure: Measure) -> CalendarDate? {
        let suggested = material.start.adding(days: measure.advice.withinDays)
        let deadlines = measure.findings.compactMap(\.assessed.urgency?.deadline)
        return (deadlines.filter { $0 >= material.start } + [suggested].compactMap { $0 }).min()
    }
}
