import Checklists
import Diagnostics
public import Practice
import Store

extension Office {
    /// Binds a closed or ended checkup into a volume; from then on it is to be read only.
    public func archive(_ file: inout CheckupFile, _ plan: VolumePlan) throws -> Volume {
        try Permission.keepArchive.require(actingUser())
        if file.life.papers.contains(where: \.value.isOpen) {
            throw Diagnostic.workflow("papersOpen", subject: file.checkup.number.short)
        }
        let day = plan.on ?? today
        var facts = try facts(of: file)
        facts.day = day
        var moved = file
        let drafts = try movement(of: &moved, by: .archive, given: facts)
        let days = file.checkup.days
        let closedOn = file.checkup.status == .terminated ? days[.terminate] : days[.close]
        let enterprise = try enterprise(file.checkup.enterprise.text)
        let volume = try volume(
            of: .checkup,
            file.checkup.id.text,
            of: enterprise.id,
            titled: plan.title ?? "\(enterprise.name) \(file.checkup.number)",
            closedOn: closedOn ?? day,
            plan,
            catalogue: try catalogue(of: file),
        )
        try append(
            drafts + [draft(volume, kind: .volume, in: Streams.volumes)],
            movingIn: &moved,
        )
        file = moved
        return volume
    }

    /// Binds the papers of a retainer that has ended into a volume.
    public func archive(retainer name: String, _ plan: VolumePlan) throws -> Volume {
        try Permission.keepArchive.require(actingUser())
        let id = try retainerID(name)
        guard try volume(ofMatter: id) == nil else { throw Diagnostic.workflow("boundAlready") }
        let retainer = try retainer(id).value
        let closedOn = try closingDay(of: retainer, asked: plan.closedOn)
        var binder = VolumeBinder(CatalogueRules(library: nil))
        binder.add(try retainerEntries(id))
        let enterprise = try self.enterprise(retainer.enterprise.text)
        let volume = try volume(
            of: .retainer,
            id,
            of: enterprise.id,
            titled: plan.title ?? "\(enterprise.name) \(retainer.number)",
            closedOn: closedOn,
            plan,
            catalogue: binder.catalogue,
        )
        try append([draft(volume, kind: .volume, in: Streams.volumes)])
        return volume
    }

    /// The day on which a retainer ended, or the later one that is asked for; throws while it has not ended.
    private func closingDay(
        of retainer: Retainer,
        asked: CalendarDate?,
    ) throws(Diagnostic) -> CalendarDate {
        let status = retainer.status(on: today)
        let last = retainer.lastDay ?? retainer.termination?.on ?? retainer.terms.end
        guard [.expired, .renewed, .terminated].contains(status) else {
            throw .workflow(
                "retainerOpen",
                subject: retainer.number.short,
                ["status": .message(status.name), "date": .text(last.description)],
            )
        }
        let day = asked ?? last
        guard day >= last else {
            throw .workflow(
                "closedBeforeEnd",
                subject: retainer.number.short,
                ["date": .text(day.description), "last": .text(last.description)],
            )
        }
        return day
    }

    /// The catalogue that a checkup's volume would have now.
    public func catalogue(of file: CheckupFile) throws -> [CatalogueItem] {
        var binder = VolumeBinder(CatalogueRules(library: try library(file.library)))
        binder.add(try checkupEntries(file.checkup.id))
        return binder.catalogue
    }

    private func volume(
        of matter: Volume.Matter,
        _ id: String,
        of enterprise: Enterprise.ID?,
        titled title: String,
        closedOn: CalendarDate,
        _ plan: VolumePlan,
        catalogue: [CatalogueItem],
    ) throws -> Volume {
        let day = plan.on ?? today
        if day > today { throw Diagnostic.workflow("dayToCome", subject: day.description) }
        return try Volume(
            id: Office.newID(Volume.self),
            number: nextNumber(of: Volume.self, series: Volume.series),
            matter: matter,
            matterID: id,
            enterprise: enterprise,
            title: title,
            retention: plan.retention,
            closedOn: closedOn,
            boundOn: day,
            boundBy: User.ID(author.user),
            keepThrough: try retentionSchedule()
                .lastDay(of: plan.retention, closedOn: closedOn),
            catalogue: catalogue,
        )
    }

    /// The volume of a matter, once it is bound.
    func volume(ofMatter id: String) throws -> Volume? {
        try page(of: Volume.self).records.first { $0.matterID == id }
    }
}
