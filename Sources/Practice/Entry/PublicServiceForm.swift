public import Checklists
public import Diagnostics

/// A public service while it is being filled in; type and place stand in it by their words.
public struct PublicServiceForm: RecordForm {
    var number = ""
    /// The word of the type, or its name.
    public var type = ""
    /// The day.
    public var day: CalendarDate?
    var until: CalendarDate?
    /// The word of the place, or its name.
    public var place: String?
    var people: Int?
    var money: Rational?
    var score: Int?
    var licence: String?
    var remark: String?
    private var voided: DatedReason?

    /// An empty form.
    public init() {}

    /// The form of a record.
    public init(_ record: PublicService) {
        number = record.number
        type = record.type
        day = record.day
        until = record.until
        place = record.place
        people = record.counts.people
        money = record.counts.money.flatMap { Rational(Int128($0.fen), over: 100) }
        score = record.counts.score
        licence = record.licence?.number
        remark = record.remark
        voided = record.voided
    }

    /// The number, by which people know it.
    public var names: [String] { [number] }
    /// The number, which no other record has.
    public var numbers: [String] { number.isEmpty ? [] : [number.normalisedCode] }

    /// The record, under all its checks.
    public func record(_ id: PublicService.ID) throws(Diagnostic) -> PublicService {
        guard let day else { throw Diagnostic.refusal("practice.publicService.noDay") }
        return try PublicService(
            id: id,
            number: number,
            type: type,
            day: day,
            until: until,
            place: place,
            counts: PublicService.Counts(people: people, money: try amount(), score: score),
            licence: licence.map { PracticeLicence($0) },
            remark: remark,
            voided: voided,
        )
    }

    private func amount() throws(Diagnostic) -> MoneyAmount? {
        guard let money else { return nil }
        guard let fen = money.multiplied(by: Rational(100)), fen.isWhole,
            let whole = Int(exactly: fen.numerator)
        else { throw Diagnostic.refusal("practice.money.invalid") }
        return try MoneyAmount(fen: whole)
    }

    /// The fields of a public service.
    public static let fields: [FormField<PublicServiceForm>] = [
        .name(\.number, key: "number", words: "public.number", field: "serviceNumber"),
        .name(\.type, key: "type", words: "public.type", field: "serviceType"),
        .date("day", \.day, words: "public.day"),
        .date("until", \.until, words: "public.until"),
        .text("place", \.place, words: "public.place", field: "township"),
        .integer("people", \.people, words: "public.people"),
        .money("public.money", \.money).renamed("money"),
        .integer("score", \.score, words: "public.score"),
        .text("licence", \.licence, words: "public.licence", field: "licence"),
        .text("remark", \.remark, words: "public.remark", field: "remark"),
    ]
}

extension FormField {
    /// The same field under another key, with the words that it had.
    fileprivate func renamed(_ key: String) -> FormField {
        FormField(key, kind: kind, words: words, choices: choices, write: write, enter: enter)
    }
}
