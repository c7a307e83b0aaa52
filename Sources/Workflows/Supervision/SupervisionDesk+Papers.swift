public import Bureau
public import ChecklistYAML
public import Checklists
public import Diagnostics
public import Foundation
import Practice
import Reports
import Store

extension SupervisionDesk {
    /// The file of a bureau's paper; that it was printed stands in the journal.
    public func print(
        _ form: PaperForm,
        _ values: FormValues,
        as format: FormFormat,
        on press: ReportPress,
    ) async throws -> Data {
        var filled = office.filled(form, with: values)
        filled.firm = desk.profile.name
        filled.number = values.text(BureauBlank.number.rawValue)
        let data = try await press.data(of: filled, as: format)
        let hash = try Fingerprint(Digest(of: data).hex)
        try office.append([
            office.disclosed(.form, form.id) {
                $0.about = filled.number ?? values.text(BureauBlank.code.rawValue)
                $0.format = format.rawValue
                $0.hash = hash
            }
        ])
        return data
    }

    private func head(in language: Language) -> FormValues {
        var values = FormValues(in: language)
        values.set(.bureau, desk.profile.name)
        values.set(.day, values.words.day(office.today.description))
        values.set(.year, String(office.today.components.year))
        return values
    }

    /// What stands on the paper about one firm: a reminder, or the sheet of its annual assessment.
    ///
    /// Counts, and the numbers of applications that the firm itself takes part in; no enterprise.
    public func values(of track: FirmTrack, in language: Language) throws -> FormValues {
        var values = head(in: language)
        values.set(.firm, track.name)
        values.set(.code, track.firm.text)
        values.set(.lawyerCount, try register()[track.firm]?.lawyers.map { String($0) })
        values.take(track, try settings(), on: office.today)
        let open = try office.all(BureauApplication.self).filter { application in
            application.status.isOpen && application.firm == track.firm
        }
        values.set(.openApplications, String(open.count))
        values.set(.applications, open.map { values.row($0, on: office.today) })
        let names = Dictionary(
            desk.book.indicators.map { ($0.id, $0.name[language]) },
            uniquingKeysWith: { first, _ in first },
        )
        values.set(.plans, track.plans.map { values.row($0, names) })
        return values
    }

    /// What stands on the sheet for the inspection of a firm.
    public func values(
        of sampling: Sampling,
        _ visit: PublishedDraw.Visit,
        in language: Language,
    ) -> FormValues {
        var values = head(in: language)
        values.set(.number, sampling.number.description)
        values.set(.firm, sampling.name(visit.firm))
        values.set(.code, visit.firm)
        values.set(.inspectors, values.words.listed(visit.inspectors.map(sampling.name)))
        values.set(.drawnOn, sampling.draws.last.map { values.words.day($0.on.description) })
        values.set(.seed, sampling.draws.last?.seed)
        let result = sampling.results[visit.firm]
        values.set(
            .items,
            InspectedItem.allCases.map { item in
                [
                    "item": values.bureauPhrase(item.name),
                    "finding": result?.items[item].map { values.bureauPhrase($0.name) } ?? "",
                ]
            },
        )
        return values
    }

    /// What stands on an early warning: no enterprise, and a number that is rounded down.
    public func values(
        of warning: EarlyWarning,
        _ library: Library,
        in language: Language,
    ) throws -> FormValues {
        var values = head(in: language)
        values.set(.point, warning.pointID)
        values.set(.group, try groupName(of: warning, in: language))
        values.set(.atLeast, String(warning.atLeast))
        let point = library.point(RiskPoint.ID(warning.pointID))?.point
        values.set(.title, point?.title[language])
        values.set(.advice, (point?.recommendations ?? []).map { ["action": $0.action[language]] })
        return values
    }

    /// The name of the place or the trade that a warning is about.
    public func groupName(of warning: EarlyWarning, in language: Language) throws -> String {
        switch warning.grouping {
        case .place:
            return try office.held(ListedWord.self, in: Streams.listedWords).map(\.value)
                .first { $0.kind == .place && $0.code.text == warning.word }?.name
                ?? warning.word
        case .industry:
            let key = "bureau.section.\(warning.word)"
            let text = Phrasebook.bureau.phrase(key, in: language)
            return text ?? warning.word.uppercased()
        }
    }

    /// What stands on the letter to an enterprise about the firms that are recommended to it.
    public func values(
        of application: BureauApplication,
        in language: Language,
    ) -> FormValues {
        var values = head(in: language)
        values.set(.number, application.number.description)
        values.set(.enterprise, application.request.name)
        values.set(
            .wishes,
            values.words.listed(application.request.needs.map { domains[$0]?[language] ?? $0 }),
        )
        values.set(
            .firms,
            application.named.map { firm in
                [
                    "firm": firm.name, "total": String(firm.total),
                    "why": firm.parts.map { values.bureauPhrase($0.why) }.joined(separator: "；"),
                ]
            },
        )
        return values
    }
}
