public import Bureau
import BureauLedger
import Checklists
public import Diagnostics
import Practice

extension SupervisionDesk {
    /// What a plan is for.
    public struct PlanGoal: Sendable {
        /// The year.
        public var year: Int
        /// The indicator's id or number.
        public var indicator: String
        /// The target.
        public var target: Int64
        /// The firm by name or code.
        public var firm: String?
        /// The campaign's word.
        public var campaign: FiledCode?

        /// Describes it.
        public init(
            year: Int,
            indicator: String,
            target: Int64,
            firm: String? = nil,
            campaign: FiledCode? = nil,
        ) {
            self.year = year
            self.indicator = indicator
            self.target = target
            self.firm = firm
            self.campaign = campaign
        }
    }

    /// Sets a plan, in the place of one for the same indicator, firm, campaign and year.
    public func set(_ goal: PlanGoal) throws -> YearPlan {
        let indicator = try indicator(goal.indicator)
        guard case .plain(let quantity) = indicator.rule else {
            throw Diagnostic.workflow("planRatio")
        }
        let firm = try goal.firm.map { try self.firm($0).firm }
        if let campaign = goal.campaign { try requireCampaign(campaign) }
        let wanted: [(Breakdown, Bool)] = [
            (.firm, firm != nil), (.campaign, goal.campaign != nil),
        ]
        for (breakdown, isWanted) in wanted where isWanted {
            guard quantity.breakdowns.contains(breakdown) else {
                throw Diagnostic.workflow("planBreakdown")
            }
        }
        let held = try office.held(YearPlan.self, in: Streams.plans).first { held in
            let plan = held.value
            return plan.year == goal.year && plan.indicator == indicator.id && plan.firm == firm
                && plan.campaign == goal.campaign
        }
        let plan = try YearPlan(
            id: held?.value.id ?? Office.newID(YearPlan.self),
            year: goal.year,
            indicator: indicator.id,
            target: goal.target,
            firm: firm,
            campaign: goal.campaign,
        )
        try office.append([office.draft(plan, kind: .plan, in: Streams.plans, over: held)])
        return plan
    }

    private func requireCampaign(_ campaign: FiledCode) throws {
        let listed = try office.held(ListedWord.self, in: Streams.listedWords).map(\.value)
        guard listed.contains(where: { $0.kind == .campaign && $0.code == campaign }) else {
            throw Diagnostic.workflow("unknownCampaign")
        }
    }

    /// The indicator of an id or a number.
    func indicator(_ name: String) throws -> Indicator {
        let indicators = desk.book.indicators
        guard
            let found = indicators.first(where: { $0.id == name })
                ?? indicators.first(where: { !$0.number.isEmpty && $0.number == name })
        else { throw Diagnostic.workflow("unknownIndicator") }
        return found
    }

    /// The plans with what is reached of them; those whose indicator is gone are left out.
    public func progress() throws -> [FirmTrack.Progress] {
        try progress(of: office.all(YearPlan.self))
    }

    /// What is reached of some plans, through today or the end of their year.
    public func progress(of plans: [YearPlan]) throws -> [FirmTrack.Progress] {
        try plans.compactMap { plan in
            guard let indicator = desk.book.indicators.first(where: { $0.id == plan.indicator }),
                case .plain(let quantity) = indicator.rule
            else { return nil }
            return FirmTrack.Progress(plan: plan, value: try value(of: quantity, for: plan))
        }
    }

    /// From the kept totals; for a firm's part in a campaign from its events.
    private func value(of quantity: Quantity, for plan: YearPlan) throws -> Int64 {
        guard let january = Month(year: plan.year, month: 1) else { return 0 }
        let last = min(january.adding(11), Month(of: office.today))
        guard january <= last else { return 0 }
        let period = ReportingPeriod.yearToDate(last)
        if let firm = plan.firm, let campaign = plan.campaign {
            let events = try desk.ledger.events(
                EventFilter(kinds: quantity.selection.kinds, firm: firm),
                in: desk.profile.district,
            ).filter { $0.words[.campaign] == [campaign.text] }
            return Tally(quantity).value(of: events, january...last)
        }
        let word = plan.firm?.text ?? plan.campaign?.text
        let breakdown: Breakdown? =
            plan.firm != nil ? .firm : plan.campaign != nil ? .campaign : nil
        return try desk.ledger.figures(
            of: [quantity],
            over: [period],
            by: breakdown,
            in: [desk.profile.district],
        ).value(of: quantity.id, period, word: word ?? "")
    }
}

extension SupervisionDesk {
    /// The name of an indicator, or its id once the bureau counts it no longer.
    public func indicatorName(_ id: String, _ language: Language) -> String {
        desk.book.indicators.first { $0.id == id }?.name[language] ?? id
    }
}
