import Assessments
import Bureau
import Checklists
import Diagnostics
import Foundation
import Practice
import Store

/// Gathers from a firm's records what its bureau learns of them.
struct FilingMaterial {
    let office: Office
    let link: BureauLink
    let filed: FiledIndex
    let pooled: Set<Checkup.ID>
    private(set) var map: FilingMap
    private(set) var events: [FiledEvent] = []
    private(set) var points: [ConsentedPoints] = []
    private var pool: [LevelPool.Entry] = []
    private var allowsRequests: Set<Checkup.ID> = []
    private(set) var unmatched: (places: Set<String>, campaigns: Set<String>) = ([], [])
    private(set) var unlicensed: [User.ID] = []

    init(_ office: Office, _ link: BureauLink, filed: FiledIndex, pooled: Set<Checkup.ID>) throws {
        self.office = office
        self.link = link
        self.filed = filed
        self.pooled = pooled
        let secret = link.secret
        map = FilingMap(
            district: link.district,
            today: office.today,
            firm: Directory.own,
            hide: { text in
                let digest = Digest(of: secret + Data(text.utf8))
                return FiledID(
                    UUID(uuid: digest.bytes.withUnsafeBytes { $0.loadUnaligned(as: uuid_t.self) })
                )
            },
        )
        try fillMap()
        try gatherCheckups()
        try gatherRegisters()
    }

    /// The pools of the months that are over.
    var pools: [LevelPool.Filled] {
        LevelPool.filled(pool, before: Month(of: office.today))
    }

    private mutating func fillMap() throws {
        for held in try office.held(Enterprise.self, in: Streams.enterprises) {
            let enterprise = try office.kept(held.value)
            map.enterprises[held.value.id] = enterprise
            guard let township = enterprise.township else { continue }
            map.places[township] = link.word(.place, for: township)
            if map.places[township] == nil { unmatched.places.insert(township) }
        }
        for user in try office.users() {
            guard let licence = user.licence else { continue }
            map.licences[user.id] = try? FiledLicence(licence.number)
            if map.licences[user.id] == nil { unlicensed.append(user.id) }
        }
        for checkup in try office.checkups() { map.checkups[checkup.id] = checkup }
        let services = try office.all(ServiceRecord.self).compactMap(\.details.campaign)
        for campaign in Set(map.checkups.values.compactMap(\.campaign) + services) {
            map.campaigns[campaign] = try word(ofCampaign: campaign)
            if map.campaigns[campaign] == nil { unmatched.campaigns.insert(campaign) }
        }
        let answers = try office.folder.journal.slots(Streams.filings, scope: office.scope)
            .filter { $0.subject.hasPrefix("answer/") }
            .compactMap { try Office.held(RecommendationAnswer.self, in: $0)?.value }
        for answer in answers {
            if let checkup = answer.checkup { map.applications[checkup] = answer.application }
            events += answer.filed(map)
        }
    }

    /// A campaign goes by its name, its number or its id.
    private func word(ofCampaign text: String) throws -> FiledCode? {
        if let code = link.word(.campaign, for: text) { return code }
        let named = try office.matches(Campaign.self, text).first?.value.name
        return named.flatMap { link.word(.campaign, for: $0) }
    }

    private mutating func gatherRegisters() throws {
        events += try office.all(ContactRecord.self).flatMap { $0.filed(map) }
        events += try office.all(Rectification.self).flatMap { $0.filed(map) }
        events += try office.all(FollowUp.self).flatMap { $0.filed(map) }
        events += try office.all(ServiceRecord.self).countedOnce.flatMap { $0.filed(map) }
        events += try office.all(Retainer.self).flatMap { $0.filed(map) }
        events += try office.all(SatisfactionRating.self).flatMap { $0.filed(map) }
        events += try office.all(ServiceTeam.self).flatMap { $0.filed(map) }
        events += try office.all(Chamber.self).flatMap { $0.filed(map) }
        for request in try office.all(EnterpriseRequest.self) {
            let isAllowed =
                request.consent != nil
                || request.checkup.map(allowsRequests.contains) ?? false
            events += RequestRecord(request, isAllowed: isAllowed).filed(map)
        }
    }

    private mutating func gatherCheckups() throws {
        for checkup in map.checkups.values.sorted(by: { $0.id < $1.id }) {
            events += checkup.filed(map)
            guard checkup.days.last != nil else { continue }
            let file = try office.open(checkup.id)
            if file.life.consents.allows(.request, on: office.today) {
                allowsRequests.insert(checkup.id)
            }
            guard let first = file.issued.first,
                file.issued.contains(where: { $0.standing == .inForce })
            else { continue }
            try gather(first, of: file)
        }
    }

    private mutating func gather(_ first: IssuedReport, of file: CheckupFile) throws {
        var opened: OpenedCheckup?
        func open() throws -> OpenedCheckup {
            if let opened { return opened }
            let now = OpenedCheckup(file, try office.library(file.library))
            opened = now
            return now
        }
        events += try report(first, of: file, open).filed(map)
        if !pooled.contains(file.checkup.id), isHere(file.checkup) {
            pool.append(try entry(first, open()))
        }
        if let consented = try consented(first, of: file, open) { points.append(consented) }
    }

    private func isHere(_ checkup: Checkup) -> Bool {
        map.enterprises[checkup.enterprise].map { map.home(of: $0) == .here } ?? false
    }

    /// The numbers of the first issue, as they were when it was first filed.
    private func report(
        _ first: IssuedReport,
        of file: CheckupFile,
        _ open: () throws -> OpenedCheckup,
    ) throws -> ReportRecord {
        let subject = map.subject(.report, file.checkup.id.text)
        if let measures = filed.events[.init(.report, subject)]?.event.measures {
            return ReportRecord(
                checkup: file.checkup,
                issuedOn: first.issuedOn,
                findings: Int(measures[.findings] ?? 0),
                findingsToAct: Int(measures[.findingsToAct] ?? 0),
                recommendations: Int(measures[.recommendations] ?? 0),
            )
        }
        let opened = try open()
        let confirmed = opened.confirmed
        return ReportRecord(
            checkup: file.checkup,
            issuedOn: first.issuedOn,
            findings: confirmed.count,
            findingsToAct: confirmed.count { !$0.advice.isEmpty },
            recommendations: opened.recommended(by: first).count,
        )
    }

    private func entry(_ first: IssuedReport, _ opened: OpenedCheckup) -> LevelPool.Entry {
        LevelPool.Entry(
            checkup: opened.file.checkup.id,
            month: Month(of: first.issuedOn),
            findings: opened.confirmed.compactMap { finding in
                guard let domain = try? FiledCode(finding.domain.lowercased()),
                    let level = try? FiledCode(finding.level.rawValue)
                else { return nil }
                return (domain, level)
            },
        )
    }

    /// The points of an enterprise that agreed in writing and has not taken it back; never a restricted one.
    private func consented(
        _ first: IssuedReport,
        of file: CheckupFile,
        _ open: () throws -> OpenedCheckup,
    ) throws -> ConsentedPoints? {
        let consents = file.life.consents
        guard consents.allows(.findingTitles, on: office.today), isHere(file.checkup),
            let decision = consents.decision(on: .findingTitles, at: office.today),
            let enterprise = map.enterprises[file.checkup.enterprise]
        else { return nil }
        let found = try open().confirmed.filter { !$0.isRestricted }.compactMap(\.point)
            .compactMap { try? FiledCode($0.text.lowercased().replacing("-", with: "_")) }
        guard !found.isEmpty else { return nil }
        return ConsentedPoints(
            checkup: map.subject(.checkup, file.checkup.id.text),
            party: map.party(of: enterprise),
            day: first.issuedOn,
            agreedOn: decision.on,
            place: map.place(of: enterprise),
            industry: enterprise.industry.flatMap {
                try? FiledCode(String($0.text.prefix(1)).lowercased())
            },
            points: Array(Set(found)).sorted(),
        )
    }
}

extension OpenedCheckup {
    /// The findings that a lawyer stands by.
    fileprivate var confirmed: [AssessedFinding] {
        assessment.counted.filter { $0.status.code == "confirmed" }
    }
}
