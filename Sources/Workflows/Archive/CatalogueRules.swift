import Checklists
import Foundation
import Practice
import Store

/// Which item of a catalogue an entry belongs to, and whether it is sealed.
struct CatalogueRules {
    /// The ids of restricted findings and of the points that may lead to them.
    private let restricted: [String]

    init(library: Library?) {
        let points = library?.points.map(\.point) ?? []
        let sealed = points.filter { $0.findings.contains(where: \.isRestricted) }
        let findings = sealed.flatMap(\.findings).filter(\.isRestricted)
        restricted = sealed.map(\.id.text) + findings.map(\.id.text)
    }

    /// The item of an entry's record.
    func key(of entry: Entry) -> CataloguePart.Key {
        let (group, title) = place(of: entry)
        return CataloguePart.Key(
            group: group,
            title: title,
            isRestricted: isRestricted(entry),
            file: nil,
        )
    }

    /// The items of the files that an entry refers to.
    func files(of entry: Entry) -> [CataloguePart.Key] {
        let group = place(of: entry).group
        let names = names(of: entry)
        return entry.header.evidence.map { digest in
            CataloguePart.Key(
                group: group,
                title: names[digest.hex] ?? entry.header.subject,
                isRestricted: isRestricted(entry),
                file: digest,
            )
        }
    }

    /// Whether an entry says something that may be evidence against a person.
    func isRestricted(_ entry: Entry) -> Bool {
        switch Kind(rawValue: entry.header.kind) {
        case .annex: return true
        case .checkup, .status, .issue, .library, .consents, .application: return false
        default: break
        }
        guard !restricted.isEmpty else { return false }
        let subject = entry.header.subject
        let text = entry.payload.map { String(decoding: $0, as: UTF8.self) } ?? ""
        return restricted.contains { id in
            subject.contains("/\(id)") || text.contains("\"\(id)\"")
        }
    }

    private func place(of entry: Entry) -> (group: CatalogueGroup, title: String) {
        switch Kind(rawValue: entry.header.kind) {
        case .application: (.application, "")
        case .checkup: (.course, "")
        case .status: (CatalogueRules.group(ofMove: entry), "")
        case .papers: (.agreement, "")
        case .conflictCheck: (.conflict, "")
        case .consents: (.consent, "")
        case .sheet: CatalogueRules.place(ofSubject: entry.header.subject)
        case .decision: (.findings, "")
        case .review: (.reviews, "")
        case .issue, .annex: (.reports, "")
        case .paperReceipt: (.papers, "")
        case .contact: (.contacts, "")
        case .scan: CatalogueRules.place(ofScan: entry)
        case .rectification: (.rectification, "")
        case .followUp: (.followUps, "")
        case .satisfaction: (.satisfaction, "")
        case .request: (.requests, "")
        case .retainer: (.agreement, "")
        case .library: (.checklists, "")
        case .service: (.services, "")
        default: (.other, entry.header.kind)
        }
    }

    /// Answers are bound by domain.
    private static func place(ofSubject subject: String) -> (CatalogueGroup, String) {
        let parts = subject.split(separator: "/")
        switch parts.first {
        case "points":
            let domain = parts.dropFirst().first?.split(separator: "-").first
            return (.answers, domain.map(String.init) ?? "")
        case "searches": return (.searches, "")
        case "findings": return (.findings, "")
        case "visit": return (.contacts, "")
        default: return (.profile, "")
        }
    }

    private static func group(ofMove entry: Entry) -> CatalogueGroup {
        let move = entry.payload.flatMap { try? JSONDecoder().decode(StatusChange.self, from: $0) }
        switch move?.action {
        case .suspend, .resume, .terminate, .withdraw: return .stops
        case .close: return .closing
        default: return .course
        }
    }

    private static func place(ofScan entry: Entry) -> (CatalogueGroup, String) {
        let scan = entry.payload.flatMap { try? JSONDecoder().decode(FormScan.self, from: $0) }
        guard let scan else { return (.other, "") }
        let group: CatalogueGroup =
            switch scan.form {
            case .application: .application
            case .agreement, .confidentiality: .agreement
            case .consent: .consent
            case .waiver: .conflict
            case .receipt: .delivery
            case .outsideReviewer: .reviews
            case .factConfirmation, .urgentNotice: .notices
            case .stopNotice: .stops
            case .paperReturn: .papers
            case .satisfaction: .satisfaction
            }
        return (group, scan.form.rawValue)
    }

    /// The names of files by their hashes, where the record says them.
    private func names(of entry: Entry) -> [String: String] {
        guard let payload = entry.payload else { return [:] }
        let decoder = JSONDecoder()
        if let scan = try? decoder.decode(FormScan.self, from: payload) {
            return [scan.hash.text: scan.name]
        }
        guard let report = try? decoder.decode(IssuedReport.self, from: payload) else { return [:] }
        return Dictionary(report.files.map { ($0.hash.text, $0.name) }) { first, _ in first }
    }
}
