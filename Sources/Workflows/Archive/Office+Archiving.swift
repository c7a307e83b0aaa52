import Checklists
import Diagnostics
import Foundation
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
        guard let closedOn = plan.closedOn else { throw Diagnostic.workflow("noClosingDay") }
        guard try volume(ofMatter: id) == nil else { throw Diagnostic.workflow("boundAlready") }
        let entries = try retainerEntries(id)
        guard let contract = entries.last(where: { $0.header.subject == id }) else {
            throw Diagnostic.workflow("unknownRetainer", subject: name)
        }
        let fields = contract.payload.flatMap { try? JSONDecoder().decode(Parties.self, from: $0) }
        var binder = VolumeBinder(CatalogueRules(library: nil))
        binder.add(entries)
        let enterprise = try fields?.enterprise.map { try self.enterprise($0) }
        let volume = try volume(
            of: .retainer,
            id,
            of: enterprise?.id,
            titled: plan.title
                ?? [enterprise?.name, name].compactMap { $0 }.joined(separator: " "),
            closedOn: closedOn,
            plan,
            catalogue: binder.catalogue,
        )
        try append([draft(volume, kind: .volume, in: Streams.volumes)])
        return volume
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

/// The enterprise of a contract, read without knowing more of it.
private struct Parties: Decodable {
    let enterprise: String?
}
