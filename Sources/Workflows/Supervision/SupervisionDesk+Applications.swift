public import Bureau
public import Checklists
import Diagnostics
public import Practice
import Store

extension SupervisionDesk {
    /// Takes an application in.
    ///
    /// Throws when one of the same enterprise is still open, when its place is not listed and when the firm it wishes for is not enrolled.
    public func take(
        _ request: ApplicationRequest,
        _ contact: ApplicationContact,
        by channel: ApplicationChannel,
        signer: CreditCode? = nil,
        id: BureauApplication.ID? = nil,
    ) throws -> BureauApplication {
        try requireCome(request.on)
        try requireKnown(request)
        let others = try office.all(BureauApplication.self)
        if let open = others.first(where: {
            $0.status.isOpen && $0.request.isSameEnterprise(as: request)
        }) {
            throw Diagnostic.workflow("applicationOpen", ["number": .text(open.number.short)])
        }
        let application = BureauApplication(
            id: id ?? Office.newID(BureauApplication.self),
            number: try office.nextNumber(
                of: BureauApplication.self,
                series: BureauApplication.series,
            ),
            request: request,
            channel: channel,
            signer: signer,
            clock: try clock(),
        )
        try office.append(drafts(of: application, contact))
        return application
    }

    private func drafts(
        of application: BureauApplication,
        _ contact: ApplicationContact,
    ) throws -> [EntryDraft] {
        var drafts = [
            try office.draft(application, kind: .bureauApplication, in: Streams.applications)
        ]
        if !contact.isEmpty {
            drafts.append(
                try office.draft(
                    contact,
                    kind: .bureauContact,
                    in: Streams.applicationContacts,
                    subject: application.id.text,
                )
            )
        }
        return drafts
    }

    private func requireKnown(_ request: ApplicationRequest) throws {
        if let place = request.place {
            let listed = try office.held(ListedWord.self, in: Streams.listedWords).map(\.value)
            guard listed.contains(where: { $0.kind == .place && $0.code == place }) else {
                throw Diagnostic.workflow("unknownPlace")
            }
        }
        if let firm = request.firm {
            guard try enrolments().contains(where: { $0.firm == firm }) else {
                throw Diagnostic.workflow("firmNotEnrolled")
            }
        }
    }

    /// The application of a number, a name or an id.
    public func application(_ name: String) throws -> Held<BureauApplication> {
        try office.find(BureauApplication.self, name)
    }

    /// Whom to call about an application; nil where nothing was given, or it is erased.
    public func contact(of application: BureauApplication) throws -> ApplicationContact? {
        try office.held(
            ApplicationContact.self,
            in: Streams.applicationContacts,
            subject: application.id.text,
        )?.value
    }

    /// Accepts an application.
    public func accept(
        _ held: Held<BureauApplication>,
        on day: CalendarDate?,
    ) throws -> BureauApplication {
        try change(held, on: day) { application, day, clock in
            try application.accepted(on: day, clock)
        }
    }

    /// Puts an application off, with a reason.
    public func putOff(
        _ held: Held<BureauApplication>,
        reason: String,
        on day: CalendarDate?,
    ) throws -> BureauApplication {
        try change(held, on: day) { application, day, clock in
            try application.deferred(DatedReason(on: day, reason: reason), clock)
        }
    }

    /// Records which firm the enterprise chose.
    public func choose(
        _ firm: CreditCode,
        for held: Held<BureauApplication>,
        on day: CalendarDate?,
    ) throws -> BureauApplication {
        try change(held, on: day) { application, day, clock in
            try application.chosen(firm, on: day, clock)
        }
    }

    /// Records what the firm answered at the desk.
    public func answer(
        _ answer: ConflictAnswer,
        to held: Held<BureauApplication>,
        on day: CalendarDate?,
    ) throws -> BureauApplication {
        try change(held, on: day) { application, day, clock in
            try application.answered(answer, on: day, clock)
        }
    }

    /// Records that the firm got in touch, was on site or handed the report over.
    public func reach(
        _ step: ApplicationStep,
        of held: Held<BureauApplication>,
        on day: CalendarDate?,
    ) throws -> BureauApplication {
        try change(held, on: day) { application, day, clock in
            try application.reached(step, on: day, clock)
        }
    }

    /// Records that the enterprise took its application back.
    public func withdraw(
        _ held: Held<BureauApplication>,
        reason: String,
        on day: CalendarDate?,
    ) throws -> BureauApplication {
        try change(held, on: day) { application, day, clock in
            try application.withdrawn(DatedReason(on: day, reason: reason), clock)
        }
    }

    func change(
        _ held: Held<BureauApplication>,
        on day: CalendarDate?,
        _ step: (BureauApplication, CalendarDate, ApplicationClock) throws -> BureauApplication,
    ) throws -> BureauApplication {
        let day = day ?? office.today
        try requireCome(day)
        let changed = try step(held.value, day, clock())
        try record([(changed, held)])
        return changed
    }

    func record(_ changes: [(BureauApplication, Held<BureauApplication>)]) throws {
        try office.append(
            changes.map { changed, held in
                try office.draft(
                    changed,
                    kind: .bureauApplication,
                    in: Streams.applications,
                    over: held,
                )
            }
        )
    }
}
