import Checklists
import Foundation
import Practice
import Store
import Workflows

/// Fills `--data` with a large firm's records, to the number of entries that is asked for.
struct PracticeWork {
    let arguments: Arguments

    var enterprises: Int { arguments.number("enterprises", 5000) }
    var lawyers: Int { arguments.number("lawyers", 600) }
    var retainers: Int { arguments.number("retainers", 20_000) }
    private var checkups: Int { arguments.number("checkups", 10_000) }
    var entries: Int { arguments.number("entries", 1_000_000) }

    init(_ arguments: Arguments) {
        self.arguments = arguments
    }

    func run() throws {
        let bench = try BenchOffice(at: arguments.text("data"))
        let library = try BenchOffice.library(at: arguments.text("library"))
        var file = try bench.start(0, with: StoredLibrary(library))
        for change in FillWork.changes(of: file, library).prefix(80) {
            try bench.office.record([change], in: &file)
        }
        var writer = BulkWriter(bench.office.folder)
        let start = Clocks.now
        try writePeople(&writer)
        try writeEnterprises(&writer)
        try writeCheckups(like: file.checkup, of: bench.office, &writer)
        try writeRetainers(&writer)
        try writeServices(&writer)
        try writer.finish()
        var figures = Figures()
        figures.add("entries", Double(writer.count))
        figures.add("seconds", start.elapsed.wall)
        figures.print()
    }

    private func writePeople(_ writer: inout BulkWriter) throws {
        for number in 0..<lawyers {
            let user = try User(
                id: User.ID("l\(number)"),
                name: InventedNames.person(number),
                roles: [.lawyer],
                licence: PracticeLicence("15001202010\(100_000 + number)"),
                firm: "firm",
            )
            try writer.add(user, kind: "person", stream: "people", subject: user.id.text)
        }
    }

    private func writeEnterprises(_ writer: inout BulkWriter) throws {
        for number in 1...enterprises {
            let enterprise = try Enterprise(
                id: Enterprise.ID("enterprise-\(number)"),
                name: InventedNames.enterprise(number),
                registration: Registration(withoutCode: "示例"),
                entityType: .limitedCompany,
                industry: IndustryCode("C1353"),
                figures: SizeFigures(headcount: number % 500),
                legalRepresentative: InventedNames.person(number * 7),
                township: "示例镇\(number % 30)",
                related: related(to: number),
                isInvented: true,
            )
            try writer.add(
                enterprise,
                kind: "enterprise",
                stream: "register/enterprises",
                subject: enterprise.id.text,
            )
        }
    }

    /// Eighteen names beside each enterprise: with them the firm knows some 100,000.
    private func related(to number: Int) throws -> [RelatedParty] {
        try (0..<18).map { index in
            let other = number * 18 + index + 1_000_000
            let isPerson = index.isMultiple(of: 3)
            return try RelatedParty(
                name: isPerson
                    ? InventedNames.person(other) : InventedNames.enterprise(other),
                role: index < 6 ? .shareholder : index < 9 ? .affiliate : .counterparty,
            )
        }
    }

    /// Copies of one answered checkup, each in a stream of its own.
    private func writeCheckups(
        like checkup: Checkup,
        of office: Office,
        _ writer: inout BulkWriter,
    ) throws {
        let stream = try StreamID("checkup/\(checkup.id.text)")
        let slots = try office.folder.journal.slots(stream, scope: Office.firmScope)
        for number in 1...checkups {
            let copy = try Checkup(
                id: Checkup.ID(UUID().uuidString.lowercased()),
                number: DocumentNumber(series: "体检", year: 2006 + number % 20, counter: number),
                enterprise: Enterprise.ID("enterprise-\(1 + number % enterprises)"),
                firm: "firm",
                lawyers: [User.ID("l\(number % lawyers)"), User.ID("l\((number + 1) % lawyers)")],
                baseDate: CalendarDate(year: 2006 + number % 20, month: 6, day: 30),
                domains: checkup.domains,
            )
            for slot in slots {
                guard let head = slot.current, let payload = head.payload else { continue }
                let stream = "checkup/\(copy.id.text)"
                if slot.subject == "checkup" {
                    try writer.add(copy, kind: head.kind, stream: stream, subject: slot.subject)
                } else {
                    try writer.add(
                        payload,
                        kind: head.kind,
                        stream: stream,
                        subject: slot.subject,
                    )
                }
            }
        }
    }
}
