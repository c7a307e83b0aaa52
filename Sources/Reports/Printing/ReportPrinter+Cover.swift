extension ReportPrinter {
    func cover(_ cover: HealthReport.Cover) -> PrintedFields {
        [
            "reportNumber": .clean(cover.reportNumber),
            "enterpriseName": .clean(cover.enterpriseName),
            "creditCode": .clean(cover.creditCode),
            "firmName": .clean(cover.firmName),
            "lawyers": .rows(cover.lawyers.map(person)),
            "lawyerNames": .text(names(cover.lawyers)),
            "reviewerName": .clean(cover.reviewer?.name),
            "reviewNote": .clean(cover.reviewNote),
            "baseDate": .text(wording.day(cover.baseDate).printable),
            "issueDate": .text(issueDay(cover.issueDate)),
            "version": cover.version > 1 ? .number(cover.version) : nil,
            "status": .text(wording.phrase("status.\(cover.status.rawValue)")),
            "watermark": watermark(cover.status),
            "useNote": .clean(cover.useNote),
            "code": .clean(cover.fingerprint?.description),
        ]
    }

    func person(_ person: HealthReport.Person) -> PrintedFields {
        [
            "name": .clean(person.name),
            "role": .clean(person.role),
            "licence": .clean(person.licence),
        ]
    }

    /// The words across each page of a document that is not in force.
    func watermark(_ status: HealthReport.Status) -> PrintedValue? {
        status == .issued ? nil : .text(wording.phrase("status.\(status.rawValue)"))
    }

    func issueDay(_ day: String?) -> String {
        day.map { wording.day($0).printable } ?? wording.phrase("date.open")
    }

    func names(_ people: [HealthReport.Person]) -> String {
        people.map(\.name.printable).joined(separator: wording.phrase("names.separator"))
    }
}
