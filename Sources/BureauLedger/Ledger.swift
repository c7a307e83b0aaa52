public import Bureau
public import Checklists
public import Foundation
public import Practice

/// A bureau's ledger of filings 报送台账, with totals that are kept up to date on receipt.
///
/// Filings are kept as they arrived and never change. What they say now is kept beside them as events, and what is counted of
/// the events as cells by month.
public struct Ledger: Sendable {
    private let engine: any LedgerEngine
    /// The quantities whose totals are kept.
    public let quantities: [Quantity]

    /// Opens a ledger, creates or migrates its tables, and counts anew when other quantities were kept before.
    public init(engine: any LedgerEngine, quantities: [Quantity]) throws {
        self.engine = engine
        self.quantities = quantities
    }

    /// A ledger in a SQLite file, which is created with its tables when it is missing.
    public static func sqlite(at file: URL, quantities: [Quantity]) throws -> Ledger {
        throw CocoaError(.featureUnsupported)
    }

    /// Writes messages down in the order given, in one transaction, and says what became of each.
    ///
    /// A message that fills a gap makes those that waited for it count too, in the same transaction.
    public func receive(
        _ batch: [ReceivedFiling],
        at desk: LedgerDesk,
    ) throws -> [FilingReceipt] { throw CocoaError(.featureUnsupported) }

    /// Looks again at everything that waits, after firms were enrolled, lists extended or the program renewed.
    public func retryWaiting(at desk: LedgerDesk) throws -> [FilingReceipt] {
        throw CocoaError(.featureUnsupported)
    }

    /// Closes all months through this one: what is filed about them later counts in the next open month.
    public func lock(through month: Month, in district: DistrictCode, on day: CalendarDate) throws {
        throw CocoaError(.featureUnsupported)
    }

    /// The last month that is closed, or nil.
    public func lockedThrough(in district: DistrictCode) throws -> Month? {
        throw CocoaError(.featureUnsupported)
    }

    /// The values of quantities over periods, in total or by a breakdown, over one district or several together.
    ///
    /// Months, quarters and years come from the kept totals, other days from the events.
    public func figures(
        of quantities: [Quantity],
        over periods: [ReportingPeriod],
        by breakdown: Breakdown? = nil,
        in districts: [DistrictCode],
    ) throws -> Figures { throw CocoaError(.featureUnsupported) }

    /// The filings behind a number, in the order of their days.
    public func filings(
        behind quantity: Quantity,
        in period: ReportingPeriod,
        where word: (Breakdown, String)? = nil,
        in district: DistrictCode,
    ) throws -> [FiledLine] { throw CocoaError(.featureUnsupported) }

    /// What late filings changed in a period.
    public func adjustments(
        in period: ReportingPeriod,
        of district: DistrictCode,
    ) throws -> [Adjustment] { throw CocoaError(.featureUnsupported) }

    /// Events as they stand now, in the order of their days.
    public func events(
        _ filter: EventFilter,
        in district: DistrictCode,
    ) throws -> [CountedEvent] { throw CocoaError(.featureUnsupported) }

    /// The end of a firm's chain, or nil before its first filing.
    public func lastLink(of firm: CreditCode, in district: DistrictCode) throws -> FilingDesk.Link?
    { throw CocoaError(.featureUnsupported) }

    /// What became of a firm's filings, from a number in the order of arrival on.
    public func receipts(
        of firm: CreditCode,
        after position: Int64,
        in district: DistrictCode,
    ) throws -> [(position: Int64, receipt: FilingReceipt)] {
        throw CocoaError(.featureUnsupported)
    }

    /// What waits or was refused, in the order of arrival; nil for every state.
    public func pending(
        _ state: PendingFiling.State?,
        in district: DistrictCode,
    ) throws -> [PendingFiling] { throw CocoaError(.featureUnsupported) }

    /// Puts a waiting or refused message aside as dealt with.
    public func settle(_ number: Int64, in district: DistrictCode) throws {
        throw CocoaError(.featureUnsupported)
    }

    /// In how many enterprises that agreed a risk was found at the same point, by place or by industry.
    public func pointCounts(
        by breakdown: Breakdown,
        on day: CalendarDate,
        in district: DistrictCode,
    ) throws -> [PointCount] { throw CocoaError(.featureUnsupported) }

    /// Counts everything anew from the filings and says which totals were different; nothing is, unless something broke.
    public func recount(in district: DistrictCode) throws -> Int {
        throw CocoaError(.featureUnsupported)
    }
}
