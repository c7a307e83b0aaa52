public import Checklists
public import Practice

/// Works out where a firm stands; the same filings give the same result, and a firm can repeat it with its own.
public struct FirmTracker: Sendable {
    /// What is known of a firm.
    public struct Account: Sendable {
        /// The firm.
        public var firm: CreditCode
        /// Its name.
        public var name: String
        /// What it filed, as it stands now.
        public var events: [CountedEvent]
        /// The applications for which it was chosen.
        public var applications: [BureauApplication]
        /// The plans that name it, with their progress.
        public var plans: [FirmTrack.Progress]

        /// Describes a firm.
        public init(
            firm: CreditCode,
            name: String,
            events: [CountedEvent],
            applications: [BureauApplication] = [],
            plans: [FirmTrack.Progress] = [],
        ) {
            self.firm = firm
            self.name = name
            self.events = events
            self.applications = applications
            self.plans = plans
        }
    }

    /// The kinds of event by which an enterprise is served.
    public static let served: Set<FiledEventKind> = [
        .visit, .checkup, .advice, .delivery, .followUp, .service, .dispute,
    ]
    /// The kinds of event that tracking reads.
    public static let kinds: Set<FiledEventKind> = served.union([
        .retainer, .recommendation, .rating,
    ])

    /// What the bureau has set.
    public let settings: BureauSettings
    /// The working days.
    public let calendar: WorkingCalendar
    /// The day for which it is worked out.
    public let today: CalendarDate

    /// Creates the rule.
    public init(settings: BureauSettings, calendar: WorkingCalendar, today: CalendarDate) {
        self.settings = settings
        self.calendar = calendar
        self.today = today
    }

    /// Where a firm stands.
    public func track(_ account: Account) -> FirmTrack {
        let retainers = retainers(account.events)
        let past = account.events.filter {
            $0.kind == .recommendation && $0.day < today && $0.measures[.adopted] ?? 0 > 0
        }
        let ratings = account.events.filter { $0.kind == .rating }
        let late = FirmTrack.Share(past.count { isOpen($0) }, of: past.count)
        let satisfied = FirmTrack.Share(
            ratings.count { $0.measures[.score] ?? 0 >= 4 },
            of: ratings.count,
        )
        let answered = answered(account)
        return FirmTrack(
            firm: account.firm,
            name: account.name,
            retainers: retainers,
            pastDate: late,
            answerDays: answerDays(account),
            answered: answered,
            siteDays: siteDays(account),
            ratings: satisfied,
            plans: account.plans,
            parts: parts(retainers, late, answered, satisfied, account.plans),
        )
    }

    /// Those who need attention first; among equals by name, then by code.
    ///
    /// Firms with nothing to judge by come last.
    public static func ranked(_ tracks: [FirmTrack]) -> [FirmTrack] {
        tracks.sorted { left, right in
            let (first, second) = (left.total ?? 101, right.total ?? 101)
            if first != second { return first < second }
            return (left.name, left.firm.text) < (right.name, right.firm.text)
        }
    }

    private func isOpen(_ event: CountedEvent) -> Bool {
        event.done.map { $0 > today } ?? true
    }

    private func retainers(_ events: [CountedEvent]) -> [TrackedRetainer] {
        let served = Dictionary(
            grouping: events.filter {
                FirmTracker.served.contains($0.kind) && $0.day <= today
            },
            by: { $0.party ?? "" },
        )
        return events.compactMap { event in
            guard event.kind == .retainer, let party = event.party, let until = event.until,
                event.day <= today, today <= until
            else { return nil }
            let days = (served[party] ?? []).map(\.day).filter { $0 >= event.day }
            return TrackedRetainer(
                id: event.subject,
                party: party,
                from: event.day,
                until: until,
                lastService: days.max(),
                promised: event.measures[.promised],
                delivered: days.count,
            )
        }.sorted { ($0.until, $0.id) < ($1.until, $1.id) }
    }
}

/// How fast a firm answers and comes.
extension FirmTracker {
    private func choices(_ account: Account) -> [FirmChoice] {
        account.applications.flatMap(\.choices).filter { $0.firm == account.firm }
    }

    private func answerDays(_ account: Account) -> [Int] {
        choices(account).compactMap { choice in
            choice.answeredOn.map { calendar.workingDays(after: choice.on, through: $0) }
        }.sorted()
    }

    /// An answer counts in time by its day; one that is not there counts once its day is past.
    private func answered(_ account: Account) -> FirmTrack.Share {
        let limit = settings.limit(.answer)
        return choices(account).reduce(into: FirmTrack.Share()) { share, choice in
            let due = calendar.day(limit, workingDaysAfter: choice.on)
            guard choice.answeredOn != nil || today > due else { return }
            share.whole += 1
            if let on = choice.answeredOn, on <= due { share.part += 1 }
        }
    }

    private func siteDays(_ account: Account) -> [Int] {
        account.applications.compactMap { application in
            guard application.firm == account.firm, let day = application.reached[.onSite],
                let answered = application.choices.last?.answeredOn
            else { return nil }
            return calendar.workingDays(after: answered, through: day)
        }.sorted()
    }
}

/// The aspects.
extension FirmTracker {
    private func parts(
        _ retainers: [TrackedRetainer],
        _ late: FirmTrack.Share,
        _ answered: FirmTrack.Share,
        _ satisfied: FirmTrack.Share,
        _ plans: [FirmTrack.Progress],
    ) -> [FirmTrack.Part] {
        let days = settings.dormantDays.first ?? 90
        let active = retainers.count { $0.idle(on: today) < days }
        let isShown = satisfied.whole >= FirmTrack.fewestRatings
        return [
            part(.active, FirmTrack.Share(active, of: retainers.count)),
            part(.promised, promised(retainers)),
            part(.inTime, FirmTrack.Share(late.whole - late.part, of: late.whole)),
            part(.response, answered),
            part(.satisfaction, isShown ? satisfied : FirmTrack.Share()),
            part(.plan, planned(plans)),
        ]
    }

    /// What should have been delivered by today, of the contracts that say what is promised; more than that counts as that.
    private func promised(_ retainers: [TrackedRetainer]) -> FirmTrack.Share {
        retainers.reduce(into: FirmTrack.Share()) { share, retainer in
            guard let due = retainer.dueServices(on: today) else { return }
            share.whole += Int(due)
            share.part += min(retainer.delivered, Int(due))
        }
    }

    private func planned(_ plans: [FirmTrack.Progress]) -> FirmTrack.Share {
        FirmTrack.Share(plans.reduce(0) { $0 + $1.percent }, of: plans.count * 100)
    }

    private func part(_ aspect: TrackAspect, _ share: FirmTrack.Share) -> FirmTrack.Part {
        FirmTrack.Part(
            aspect: aspect,
            share: share.whole == 0 ? nil : share,
            points: share.percent,
            weight: settings.weight(aspect),
        )
    }
}
