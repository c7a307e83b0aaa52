public import Bureau
public import BureauLedger
import Checklists
import Practice

/// The desk at which an officer works: the office over the bureau's folder, what the bureau counts, and its ledger.
public struct BureauDesk: Sendable {
    /// The office over the bureau's folder.
    public let office: Office
    /// The bureau.
    public let profile: BureauProfile
    /// What it counts.
    public let book: IndicatorBook
    /// Where filings are kept.
    public let ledger: Ledger

    /// Creates a desk.
    public init(office: Office, profile: BureauProfile, book: IndicatorBook, ledger: Ledger) {
        self.office = office
        self.profile = profile
        self.book = book
        self.ledger = ledger
    }

    /// What the bureau knows of its firms and lists today, for the verdict on filings.
    public func ledgerDesk() throws -> LedgerDesk {
        let enrolments = try office.held(Enrolment.self, in: Streams.enrolments).map(\.value)
        let listed = try office.held(ListedWord.self, in: Streams.listedWords).map(\.value.code)
        return LedgerDesk(
            bureau: profile.id,
            district: profile.district,
            today: office.today,
            firms: Dictionary(
                uniqueKeysWithValues: enrolments.map {
                    ($0.firm, $0.status == .active ? .active : .suspended)
                }
            ),
            words: FiledWords.all.union(listed).union(book.serviceTypes.keys),
        )
    }
}
