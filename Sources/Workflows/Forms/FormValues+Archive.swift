import Checklists
import Diagnostics
import Practice
import Reports

/// Requests to the authorities, and the volume.
extension FormValues {
    /// A request, once the enterprise has consented that it is passed on.
    mutating func take(_ request: EnterpriseRequest, isAllowed: Bool) {
        set(.requestNumber, request.number.description)
        guard isAllowed || request.consent != nil || request.passing != nil else { return }
        tick(.requestKind, [request.category.rawValue])
        set(.requestContent, request.content)
        set(.requestTo, request.passing?.to)
        set(.requestPassedOn, day(request.passing?.on))
        set(.requestReplyBy, day(request.passing?.replyBy))
        set(.requestRepliedOn, day(request.reply?.on))
        set(.requestReply, request.reply?.text)
    }

    /// The cover of a volume and its catalogue; what is sealed is one line without a title.
    mutating func take(_ volume: Volume, _ records: FormRecords) {
        set(.volumeNumber, volume.number.description)
        tick(.volumeMatter, [volume.matter.rawValue])
        set(.volumeYear, String(volume.closedOn.components.year))
        set(.volumeTitle, volume.title)
        tick(.volumeRetention, [volume.retention.rawValue])
        set(.volumeClosedOn, day(volume.closedOn))
        set(.volumeBoundOn, day(volume.boundOn))
        set(.volumeBoundBy, records.name(volume.boundBy))
        set(.volumeKeptFrom, day(volume.closedOn))
        var rows = volume.catalogue.filter { !$0.isRestricted }.map { row($0, records) }
        if rows.count < volume.catalogue.count { rows.append(sealedItem) }
        set(.catalogue, rows)
    }

    private var sealedItem: [String: String] {
        [
            "title": formPhrase("sealedItem"),
            "remark": formPhrase("sealedRemark"),
        ]
    }

    private func row(_ item: CatalogueItem, _ records: FormRecords) -> [String: String] {
        let form = item.form == .record ? CheckupForm(rawValue: item.title) : nil
        let title = form.map { phrase($0.name) } ?? item.title
        let people = item.by.split(separator: ", ").map { records.name(User.ID(String($0))) }
        return [
            "title": [phrase(item.group.name), title].filter { !$0.isEmpty }
                .joined(separator: " "),
            "by": words.listed(people), "on": words.day(item.on.description),
            "pages": item.pages.map { String($0) } ?? "",
        ]
    }
}
