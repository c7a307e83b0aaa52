public import Checklists

extension Interview {
    /// How far the interview is, or one part of it.
    public func progress(in selection: Selection = .everything) -> Progress {
        var domains: [Progress.Domain] = []
        for (number, checklist) in library.checklists.enumerated() {
            let tally = tally(ofChecklist: number, selection)
            if let known = domains.firstIndex(where: { $0.code == checklist.checklist.domain }) {
                domains[known].tally = domains[known].tally + tally
            } else if tally != Tally() {
                domains.append(
                    Progress.Domain(
                        code: checklist.checklist.domain,
                        title: checklist.checklist.title,
                        tally: tally,
                    )
                )
            }
        }
        return Progress(form: tally(ofSection: 0, selection), domains: domains)
    }

    /// How far one point is.
    public func tally(of point: RiskPoint.ID) -> Tally {
        guard let (checklist, position) = library.position(of: point) else { return Tally() }
        return tally(
            ofSection: index.number(checklist: checklist, point: position) + 1,
            .everything,
        )
    }

    private func tally(ofChecklist checklist: Int, _ selection: Selection) -> Tally {
        if selection == .everything, let known = cache.tallies[checklist] { return known }
        var sum = Tally()
        for point in library.checklists[checklist].points.indices {
            let section = index.number(checklist: checklist, point: point) + 1
            if includes(section, selection) { sum = sum + tally(ofSection: section, selection) }
        }
        if selection == .everything { cache.tallies[checklist] = sum }
        return sum
    }

    private func tally(ofSection section: Int, _ selection: Selection) -> Tally {
        let walk = walk(ofSection: section)
        var tally = selection == .everything ? walk.tally : Tally()
        if selection != .everything {
            for entry in walk.entries where includes(entry, selection) { tally.count(entry) }
            tally.undetermined = walk.undetermined.count
        }
        guard section > 0 else { return tally }
        guard walk.passedOver == nil else {
            tally.pointsPassedOver = 1
            return tally
        }
        tally.points = 1
        // Where everything hangs on what is not known, nothing is done.
        let isUnknown = walk.entries.isEmpty && !walk.undetermined.isEmpty
        tally.pointsDone = tally.isComplete && !isUnknown ? 1 : 0
        tally.papersSeen = papersSeen(section, walk, selection)
        return tally
    }

    private func papersSeen(_ section: Int, _ walk: SectionWalk, _ selection: Selection) -> Int {
        let point = point(section - 1).point
        guard let papers = sheet.points[point.id]?.papers, !papers.isEmpty else { return 0 }
        return walk.entries.count { entry in
            guard case .paper(let position) = entry.slot, includes(entry, selection) else {
                return false
            }
            return papers[point.papers[position]]?.wasSeen == true
        }
    }
}
