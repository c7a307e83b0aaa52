/// How many public services of a type the demonstration has in a year, and what is counted of them.
struct DemoServiceTarget {
    /// Who or what a record is about, which decides what else it holds.
    enum Setting {
        /// A township or street.
        case place
        /// A township or street, and the lawyer who served there.
        case counsel
        /// A lawyer on a shift.
        case shift
        /// All on one day, in this month.
        case paper(month: Int)
        /// Neither.
        case plain
    }

    let type: String
    let records: Int
    let setting: Setting
    var people: Int?
    var yuan: Int?
    /// How many of the records are rated four or five; the rest are rated three.
    var satisfied: Int?
    /// How many of 100 records recovered money.
    var share = 40

    /// The services of a year; nil for years that the demonstration does not tell of.
    static func all(of year: Int) -> [DemoServiceTarget]? {
        switch year {
        case 2023: ofTheYearBefore
        case 2024: ofTheYear
        default: nil
        }
    }

    /// The figures of the published year.
    private static let ofTheYear: [DemoServiceTarget] = [
        .init(type: "village_counsel", records: 1_320, setting: .counsel, people: 33_158),
        .init(type: "village_reached", records: 640, setting: .place, people: 57_036),
        .init(type: "village_online", records: 980, setting: .counsel, people: 31_184),
        .init(type: "village_rating", records: 1_200, setting: .place, satisfied: 1_188),
        .init(type: "aid_accepted", records: 642, setting: .place),
        .init(type: "aid_accepted_migrant", records: 448, setting: .place),
        .init(type: "aid_accepted_defence", records: 66, setting: .shift),
        .init(type: "aid_closed", records: 741, setting: .place, yuan: 9_042_200),
        .init(
            type: "aid_closed_migrant",
            records: 497,
            setting: .place,
            yuan: 8_709_600,
            share: 85,
        ),
        .init(type: "aid_drafting", records: 358, setting: .place),
        .init(type: "aid_consult", records: 4_012, setting: .place, people: 5_173),
        .init(type: "duty_court", records: 38, setting: .shift),
        .init(type: "duty_detention", records: 8, setting: .shift),
        .init(type: "duty_petitions", records: 46, setting: .shift),
        .init(type: "duty_procuratorate", records: 120, setting: .shift),
        .init(type: "plea_help", records: 1_035, setting: .shift),
        .init(type: "mediation", records: 620, setting: .place),
        .init(type: "training", records: 96, setting: .place, people: 11_840),
        .init(type: "exam_check", records: 234, setting: .paper(month: 6)),
        .init(type: "exam_objective", records: 640, setting: .paper(month: 9)),
        .init(type: "exam_objective_passed", records: 124, setting: .paper(month: 9)),
        .init(type: "exam_subjective", records: 188, setting: .paper(month: 10)),
    ]

    /// The year before: closed legal aid cases follow from the published growth, everything else is made up.
    private static let ofTheYearBefore: [DemoServiceTarget] = [
        .init(type: "village_counsel", records: 1_004, setting: .counsel, people: 24_610),
        .init(type: "village_reached", records: 512, setting: .place, people: 43_870),
        .init(type: "village_online", records: 611, setting: .counsel, people: 19_402),
        .init(type: "village_rating", records: 800, setting: .place, satisfied: 784),
        .init(type: "aid_accepted", records: 571, setting: .place),
        .init(type: "aid_accepted_migrant", records: 372, setting: .place),
        .init(type: "aid_accepted_defence", records: 29, setting: .shift),
        .init(type: "aid_closed", records: 418, setting: .place, yuan: 5_316_400),
        .init(
            type: "aid_closed_migrant",
            records: 283,
            setting: .place,
            yuan: 4_872_900,
            share: 85,
        ),
        .init(type: "aid_drafting", records: 287, setting: .place),
        .init(type: "aid_consult", records: 3_106, setting: .place, people: 4_018),
        .init(type: "duty_court", records: 31, setting: .shift),
        .init(type: "duty_detention", records: 7, setting: .shift),
        .init(type: "duty_petitions", records: 40, setting: .shift),
        .init(type: "duty_procuratorate", records: 97, setting: .shift),
        .init(type: "plea_help", records: 842, setting: .shift),
        .init(type: "mediation", records: 574, setting: .place),
        .init(type: "training", records: 81, setting: .place, people: 9_215),
        .init(type: "exam_check", records: 211, setting: .paper(month: 6)),
        .init(type: "exam_objective", records: 603, setting: .paper(month: 9)),
        .init(type: "exam_objective_passed", records: 98, setting: .paper(month: 9)),
        .init(type: "exam_subjective", records: 151, setting: .paper(month: 10)),
    ]
}
