public import Checklists
public import Diagnostics
public import Interviews
public import Practice

/// Writes the questions of one respondent's sheet as a form to be printed and sent ahead.
public struct QuestionnaireBuilder: Sendable {
    private let checkup: Checkup
    private let enterprise: Enterprise
    private let firm: LawFirm
    private let baseDate: CalendarDate
    private let returnBy: CalendarDate?

    /// Creates a builder for one checkup.
    public init(
        checkup: Checkup,
        enterprise: Enterprise,
        firm: LawFirm,
        baseDate: CalendarDate,
        returnBy: CalendarDate? = nil,
    ) {
        self.checkup = checkup
        self.enterprise = enterprise
        self.firm = firm
        self.baseDate = baseDate
        self.returnBy = returnBy
    }

    /// The form of one respondent.
    public func questionnaire(
        from sheet: RespondentSheet,
        in language: Language,
    ) -> Questionnaire {
        let writer = QuestionnaireWriter(wording: Wording(language: language))
        return Questionnaire(
            language: language,
            number: checkup.number.description,
            enterpriseName: enterprise.name,
            firmName: firm.name,
            respondent: writer.respondent(sheet.respondent),
            baseDate: baseDate.description,
            returnBy: returnBy?.description,
            introduction: writer.introduction(sheet),
            sections: writer.sections(sheet),
        )
    }
}
