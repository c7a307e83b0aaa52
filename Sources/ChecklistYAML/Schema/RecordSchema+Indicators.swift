import Bureau

extension RecordSchema {
    /// A file of indicators.
    static let indicators = RecordSchema(
        "indicators",
        [
            .required("indicators", .list(.record(indicator))),
            .optional("service_types", .list(.record(serviceType))),
        ],
    )

    /// An indicator.
    static let indicator = RecordSchema(
        "indicator",
        [
            .required("id", .id(.name)),
            .optional("number", .line),
            .required("name", .text),
            .required("unit", .text),
            .optional("display", words(Indicator.Display.self)),
            .required("counts", .text),
            .optional("not_counted", .text),
            .required("kind", words(IndicatorKind.self)),
            .optional("part", .record(quantity)),
            .optional("whole", .record(quantity)),
            .optional("parts", .list(.record(indicatorPart))),
        ] + ofQuantity + [
            .optional("breakdowns", .list(words(Breakdown.self))),
            .optional("guarded", .yesNo),
        ],
    )

    /// One side of a ratio.
    static let quantity = RecordSchema(
        "quantity",
        [.required("kind", words(IndicatorKind.self))] + ofQuantity,
    )

    /// One of the quantities of a joint figure.
    static let indicatorPart = RecordSchema(
        "indicator_part",
        [
            .required("id", .id(.name)),
            .required("name", .text),
            .required("kind", words(IndicatorKind.self)),
        ] + ofQuantity,
    )

    /// A type of public legal service.
    static let serviceType = RecordSchema(
        "service_type",
        [.required("id", .id(.name)), .required("name", .text)],
    )

    private static let ofQuantity: [Key] = [
        .optional("events", .list(words(FiledEventKind.self))),
        .optional("where", .map(.list(.id(.name)))),
        .optional("at_least", .map(.integer(1...1_000_000))),
        .optional("by", words(Selection.Day.self)),
        .optional("done_within", .yesNo),
        .optional("once", words(Quantity.Once.self)),
        .optional("of", words(Quantity.Counted.self)),
        .optional("measure", words(FiledMeasure.self)),
    ]

    private static func words<Word>(_ type: Word.Type) -> Shape
    where Word: RawRepresentable<String> & CaseIterable {
        .word(Word.allCases.map(\.rawValue))
    }
}
